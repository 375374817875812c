locals {
  alarms = {
    errors = { namespace = "AWS/ApplicationELB", metric = "HTTPCode_Target_5XX_Count", statistic = "Sum", threshold = 10 }
    slow   = { namespace = "AWS/ApplicationELB", metric = "TargetResponseTime", statistic = "p99", threshold = 1.5 }
    cpu    = { namespace = "AWS/ECS", metric = "CPUUtilization", statistic = "Average", threshold = 80 }
  }
}

resource "aws_sns_topic" "pages" { name = "pages" }

resource "aws_sns_topic_subscription" "pagerduty" {
  topic_arn = aws_sns_topic.pages.arn
  protocol  = "https"
  endpoint  = "https://events.pagerduty.com/integration/0123/enqueue"
}

resource "aws_cloudwatch_metric_alarm" "this" {
  for_each            = local.alarms
  alarm_name          = "shop-${each.key}"
  namespace           = each.value.namespace
  metric_name         = each.value.metric
  extended_statistic  = startswith(each.value.statistic, "p") ? each.value.statistic : null
  statistic           = startswith(each.value.statistic, "p") ? null : each.value.statistic
  comparison_operator = "GreaterThanThreshold"
  evaluation_periods  = 5
  period              = 60
  threshold           = each.value.threshold
  alarm_actions       = [aws_sns_topic.pages.arn]
}
