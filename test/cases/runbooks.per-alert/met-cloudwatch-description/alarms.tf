resource "aws_cloudwatch_metric_alarm" "errors" {
  alarm_name          = "orders-errors"
  namespace           = "AWS/ApplicationELB"
  metric_name         = "HTTPCode_Target_5XX_Count"
  statistic           = "Sum"
  period              = 60
  evaluation_periods  = 5
  threshold           = 20
  comparison_operator = "GreaterThanThreshold"
  alarm_description   = "Many 5xx. Runbook: https://wiki.acme.dev/ops/orders/errors"
  alarm_actions       = [aws_sns_topic.page.arn]
}
resource "aws_cloudwatch_metric_alarm" "latency" {
  alarm_name          = "orders-latency"
  namespace           = "AWS/ApplicationELB"
  metric_name         = "TargetResponseTime"
  extended_statistic  = "p95"
  period              = 60
  evaluation_periods  = 5
  threshold           = 2
  comparison_operator = "GreaterThanThreshold"
  alarm_description   = "Slow. Runbook: https://wiki.acme.dev/ops/orders/latency"
  alarm_actions       = [aws_sns_topic.page.arn]
}
resource "aws_sns_topic" "page" { name = "page" }
