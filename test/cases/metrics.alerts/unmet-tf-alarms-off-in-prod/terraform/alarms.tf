locals {
  dims = { LoadBalancer = var.lb_suffix }
}

resource "aws_cloudwatch_metric_alarm" "errors" {
  count               = var.alarms ? 1 : 0
  alarm_name          = "passes-5xx"
  namespace           = "AWS/ApplicationELB"
  metric_name         = "HTTPCode_Target_5XX_Count"
  dimensions          = local.dims
  statistic           = "Sum"
  period              = 60
  evaluation_periods  = 5
  threshold           = 20
  comparison_operator = "GreaterThanThreshold"
  alarm_actions       = [var.topic_arn]
}

resource "aws_cloudwatch_metric_alarm" "latency" {
  count               = var.alarms ? 1 : 0
  alarm_name          = "passes-p95"
  namespace           = "AWS/ApplicationELB"
  metric_name         = "TargetResponseTime"
  dimensions          = local.dims
  extended_statistic  = "p95"
  period              = 60
  evaluation_periods  = 5
  threshold           = 1.2
  comparison_operator = "GreaterThanThreshold"
  alarm_actions       = [var.topic_arn]
}

resource "aws_cloudwatch_metric_alarm" "cpu" {
  count               = var.alarms ? 1 : 0
  alarm_name          = "passes-cpu"
  namespace           = "AWS/ECS"
  metric_name         = "CPUUtilization"
  dimensions          = { ClusterName = "museum", ServiceName = "passes" }
  statistic           = "Average"
  period              = 60
  evaluation_periods  = 10
  threshold           = 85
  comparison_operator = "GreaterThanThreshold"
  alarm_actions       = [var.topic_arn]
}
