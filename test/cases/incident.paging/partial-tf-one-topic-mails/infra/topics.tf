resource "aws_sns_topic" "api_critical" {
  name = "claims-api-critical"
}

resource "aws_sns_topic_subscription" "api_critical" {
  topic_arn              = aws_sns_topic.api_critical.arn
  protocol               = "https"
  endpoint               = "https://events.pagerduty.com/integration/${data.aws_ssm_parameter.pd_key.value}/enqueue"
  endpoint_auto_confirms = true
}

data "aws_ssm_parameter" "pd_key" {
  name = "/claims/pagerduty/cloudwatch"
}

resource "aws_sns_topic" "worker_critical" {
  name = "claims-worker-critical"
}

resource "aws_sns_topic_subscription" "worker_critical" {
  topic_arn = aws_sns_topic.worker_critical.arn
  protocol  = "email"
  endpoint  = "claims-team@havarie.insure"
}
