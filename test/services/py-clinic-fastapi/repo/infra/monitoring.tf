locals {
  docs = "docs/operations.md"
  alarms = {
    api-5xx = {
      namespace = "AWS/ApplicationELB", metric = "HTTPCode_Target_5XX_Count", stat = "Sum",
      threshold = 25, dims = { LoadBalancer = var.alb_suffix }, text = "Runbook: ${local.docs}#partner-down"
    }
    api-latency = {
      namespace = "AWS/ApplicationELB", metric = "TargetResponseTime", stat = "p95",
      threshold = 1.5, dims = { LoadBalancer = var.alb_suffix }, text = "Runbook: ${local.docs}#saturation"
    }
    api-cpu = {
      namespace = "AWS/ECS", metric = "CPUUtilization", stat = "Average", threshold = 85,
      dims = { ClusterName = var.cluster_name, ServiceName = "clinic-api" }, text = "Runbook: ${local.docs}#saturation"
    }
    api-memory = {
      namespace = "AWS/ECS", metric = "MemoryUtilization", stat = "Average", threshold = 90,
      dims = { ClusterName = var.cluster_name, ServiceName = "clinic-api" }, text = "API tasks are close to their memory limit"
    }
    db-connections = {
      namespace = "AWS/RDS", metric = "DatabaseConnections", stat = "Maximum", threshold = 800,
      dims = { DBClusterIdentifier = "clinic" }, text = "Aurora connection count is high"
    }
  }
}

resource "aws_cloudwatch_metric_alarm" "this" {
  for_each            = local.alarms
  alarm_name          = "clinic-${each.key}"
  alarm_description   = each.value.text
  namespace           = each.value.namespace
  metric_name         = each.value.metric
  statistic           = startswith(each.value.stat, "p") ? null : each.value.stat
  extended_statistic  = startswith(each.value.stat, "p") ? each.value.stat : null
  dimensions          = each.value.dims
  period              = 60
  evaluation_periods  = 5
  comparison_operator = "GreaterThanThreshold"
  threshold           = each.value.threshold
  treat_missing_data  = "notBreaching"
  alarm_actions       = [aws_sns_topic.page.arn]
  ok_actions          = [aws_sns_topic.page.arn]
}

resource "aws_sns_topic" "page" {
  name = "clinic-page"
}

resource "pagerduty_schedule" "primary" {
  name      = "Clinic primary"
  time_zone = "Europe/Amsterdam"
  layer {
    name                         = "weekly"
    start                        = "2024-01-01T09:00:00+01:00"
    rotation_virtual_start       = "2024-01-01T09:00:00+01:00"
    rotation_turn_length_seconds = 604800
    users                        = var.pagerduty_user_ids
  }
}

resource "pagerduty_escalation_policy" "clinic" {
  name      = "Clinic"
  num_loops = 0
  rule {
    escalation_delay_in_minutes = 30
    target {
      type = "schedule_reference"
      id   = pagerduty_schedule.primary.id
    }
  }
}

resource "pagerduty_service" "clinic" {
  name              = "clinic-api"
  escalation_policy = pagerduty_escalation_policy.clinic.id
}

resource "pagerduty_service_integration" "cloudwatch" {
  name    = "CloudWatch"
  service = pagerduty_service.clinic.id
  vendor  = data.pagerduty_vendor.cloudwatch.id
}

data "pagerduty_vendor" "cloudwatch" {
  name = "Amazon CloudWatch"
}

resource "aws_sns_topic_subscription" "pagerduty" {
  topic_arn              = aws_sns_topic.page.arn
  protocol               = "https"
  endpoint               = "https://events.pagerduty.com/integration/${pagerduty_service_integration.cloudwatch.integration_key}/enqueue"
  endpoint_auto_confirms = true
}
