resource "aws_sns_topic" "alerts" {
  name = "inventory-alerts"
}

resource "aws_sns_topic_subscription" "mail" {
  topic_arn = aws_sns_topic.alerts.arn
  protocol  = "email"
  endpoint  = "inventory-team@stockpile.example"
}

resource "aws_cloudwatch_metric_alarm" "errors" {
  alarm_name          = "inventory-5xx"
  alarm_description   = "The API answers 5xx. Runbook: docs/OPERATIONS.md#5xx"
  namespace           = "AWS/ApplicationELB"
  metric_name         = "HTTPCode_Target_5XX_Count"
  dimensions          = { LoadBalancer = aws_lb.public.arn_suffix }
  statistic           = "Sum"
  period              = 60
  evaluation_periods  = 5
  threshold           = 25
  comparison_operator = "GreaterThanThreshold"
  treat_missing_data  = "notBreaching"
  alarm_actions       = [aws_sns_topic.alerts.arn]
}

resource "aws_cloudwatch_metric_alarm" "latency" {
  alarm_name          = "inventory-p99"
  alarm_description   = "p99 above 1.5 s. Runbook: docs/OPERATIONS.md#latency"
  namespace           = "AWS/ApplicationELB"
  metric_name         = "TargetResponseTime"
  dimensions          = { LoadBalancer = aws_lb.public.arn_suffix }
  extended_statistic  = "p99"
  period              = 60
  evaluation_periods  = 10
  threshold           = 1.5
  comparison_operator = "GreaterThanThreshold"
  alarm_actions       = [aws_sns_topic.alerts.arn]
}

resource "aws_cloudwatch_metric_alarm" "saturation" {
  for_each            = toset(["CPUUtilization", "MemoryUtilization"])
  alarm_name          = "inventory-${each.key}"
  alarm_description   = "${each.key} of the tasks above 85 %. Runbook: docs/OPERATIONS.md#saturation"
  namespace           = "AWS/ECS"
  metric_name         = each.key
  dimensions          = { ClusterName = var.cluster_name, ServiceName = aws_ecs_service.app.name }
  statistic           = "Average"
  period              = 60
  evaluation_periods  = 10
  threshold           = 85
  comparison_operator = "GreaterThanThreshold"
  alarm_actions       = [aws_sns_topic.alerts.arn]
}
