resource "aws_sns_topic" "a" {
  name = "a"
}

resource "aws_cloudwatch_metric_alarm" "a5" {
  alarm_name          = "seats-a5"
  alarm_description   = "Runbook: docs/OPERATIONS.md#5xx"
  namespace           = "AWS/ApplicationELB"
  metric_name         = "HTTPCode_Target_5XX_Count"
  statistic           = "Sum"
  period              = 60
  evaluation_periods  = 5
  threshold           = 25
  comparison_operator = "GreaterThanThreshold"
  alarm_actions       = [aws_sns_topic.a.arn]
}

resource "aws_cloudwatch_metric_alarm" "slow" {
  alarm_name          = "seats-slow"
  alarm_description   = "Runbook: docs/OPERATIONS.md#latency"
  namespace           = "AWS/ApplicationELB"
  metric_name         = "TargetResponseTime"
  statistic           = "Sum"
  period              = 60
  evaluation_periods  = 5
  threshold           = 25
  comparison_operator = "GreaterThanThreshold"
  alarm_actions       = [aws_sns_topic.a.arn]
}
