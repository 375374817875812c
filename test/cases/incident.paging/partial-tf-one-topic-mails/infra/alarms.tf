resource "aws_cloudwatch_metric_alarm" "api_errors" {
  alarm_name          = "CRITICAL claims-api 5xx"
  namespace           = "AWS/ApplicationELB"
  metric_name         = "HTTPCode_Target_5XX_Count"
  dimensions          = { LoadBalancer = var.lb }
  statistic           = "Sum"
  period              = 60
  evaluation_periods  = 3
  threshold           = 15
  comparison_operator = "GreaterThanThreshold"
  alarm_actions       = [aws_sns_topic.api_critical.arn]
}

resource "aws_cloudwatch_metric_alarm" "worker_backlog" {
  alarm_name          = "CRITICAL claims-worker oldest message"
  namespace           = "AWS/SQS"
  metric_name         = "ApproximateAgeOfOldestMessage"
  dimensions          = { QueueName = "claims" }
  statistic           = "Maximum"
  period              = 60
  evaluation_periods  = 5
  threshold           = 900
  comparison_operator = "GreaterThanThreshold"
  alarm_actions       = [aws_sns_topic.worker_critical.arn]
}

variable "lb" { type = string }
