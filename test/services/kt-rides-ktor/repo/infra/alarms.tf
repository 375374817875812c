resource "aws_sns_topic" "pages" {
  name = "rides-pages"
}

resource "aws_sns_topic_subscription" "pagerduty" {
  topic_arn = aws_sns_topic.pages.arn
  protocol  = "https"
  endpoint  = "https://events.pagerduty.com/integration/${pagerduty_service_integration.cloudwatch.integration_key}/enqueue"
}

resource "aws_cloudwatch_metric_alarm" "errors" {
  alarm_name          = "rides-5xx"
  alarm_description   = "Rides answers 5xx. Runbook: docs/runbooks/rides-5xx.md"
  namespace           = "AWS/ApplicationELB"
  metric_name         = "HTTPCode_Target_5XX_Count"
  dimensions          = { LoadBalancer = aws_lb.rides.arn_suffix }
  statistic           = "Sum"
  period              = 60
  evaluation_periods  = 5
  threshold           = 25
  comparison_operator = "GreaterThanThreshold"
  treat_missing_data  = "notBreaching"
  alarm_actions       = [aws_sns_topic.pages.arn]
}

resource "aws_cloudwatch_metric_alarm" "cpu" {
  alarm_name          = "rides-cpu"
  alarm_description   = "Rides tasks are short of CPU. Runbook: docs/runbooks/rides-cpu.md"
  namespace           = "AWS/ECS"
  metric_name         = "CPUUtilization"
  dimensions          = { ClusterName = var.cluster_name, ServiceName = aws_ecs_service.rides.name }
  statistic           = "Average"
  period              = 60
  evaluation_periods  = 10
  threshold           = 85
  comparison_operator = "GreaterThanThreshold"
  alarm_actions       = [aws_sns_topic.pages.arn]
}

resource "pagerduty_schedule" "rides" {
  name      = "Rides primary"
  time_zone = "Europe/Lisbon"
  layer {
    name                         = "weekly"
    start                        = "2024-01-08T09:00:00+00:00"
    rotation_virtual_start       = "2024-01-08T09:00:00+00:00"
    rotation_turn_length_seconds = 604800
    users                        = var.pagerduty_rides_users
  }
}

resource "pagerduty_escalation_policy" "rides" {
  name      = "Rides"
  num_loops = 2
  rule {
    escalation_delay_in_minutes = 10
    target {
      type = "schedule_reference"
      id   = pagerduty_schedule.rides.id
    }
  }
  rule {
    escalation_delay_in_minutes = 20
    target {
      type = "user_reference"
      id   = var.pagerduty_rides_lead
    }
  }
}

resource "pagerduty_service" "rides" {
  name              = "rides"
  escalation_policy = pagerduty_escalation_policy.rides.id
}

resource "pagerduty_service_integration" "cloudwatch" {
  name    = "CloudWatch"
  service = pagerduty_service.rides.id
  vendor  = var.pagerduty_cloudwatch_vendor
}
