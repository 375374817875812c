locals {
  alarms = { for f in fileset(path.module, "alarms/**/*.json") : trimprefix(trimsuffix(f, ".json"), "alarms/") => jsondecode(file("${path.module}/${f}")) }
}

resource "aws_cloudwatch_metric_alarm" "this" {
  for_each            = local.alarms
  alarm_name          = "hire-${each.key}"
  namespace           = each.value.namespace
  metric_name         = each.value.metric
  statistic           = lookup(each.value, "statistic", "Average")
  period              = 60
  evaluation_periods  = 3
  threshold           = each.value.threshold
  comparison_operator = "GreaterThanThreshold"
  alarm_actions       = [aws_sns_topic.pager.arn]
}

resource "aws_sns_topic" "pager" {
  name = "hire-pager"
}
