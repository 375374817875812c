resource "aws_sns_topic" "a" {
  name = "a"
}

resource "aws_cloudwatch_metric_alarm" "a5" {
  alarm_name          = "seats-a5"
  alarm_description   = "5xx"
  namespace           = "AWS/ApplicationELB"
  metric_name         = "HTTPCode_Target_5XX_Count"
  statistic           = "Sum"
  period              = 60
  evaluation_periods  = 5
  threshold           = 25
  comparison_operator = "GreaterThanThreshold"
  alarm_actions       = [aws_sns_topic.a.arn]
}

resource "aws_sns_topic_subscription" "m" {
  topic_arn = aws_sns_topic.a.arn
  protocol  = "email"
  endpoint  = "seats-oncall@acme.example"
}
