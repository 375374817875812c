resource "aws_sns_topic" "night" { name = "night" }
resource "aws_sns_topic_subscription" "pd" {
  topic_arn = aws_sns_topic.night.arn
  protocol  = "https"
  endpoint  = "https://events.pagerduty.com/integration/abc/enqueue"
}
output "topic_arn" { value = aws_sns_topic.night.arn }
