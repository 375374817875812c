resource "google_monitoring_notification_channel" "pagerduty" {
  display_name = "Fleet on PagerDuty"
  type         = "pagerduty"
  sensitive_labels { service_key = pagerduty_service_integration.gcp.integration_key }
}

locals {
  alerts = {
    error-rate = {
      text  = "More than 2 % of the calls fail. Runbook: docs/runbooks/error-rate.md"
      query = "sum(rate(rpc_server_duration_milliseconds_count{rpc_connect_rpc_error_code=~\"unknown|internal|unavailable|deadline_exceeded\"}[5m])) / sum(rate(rpc_server_duration_milliseconds_count[5m])) > 0.02"
    }
    latency = {
      text  = "p99 above two seconds. Runbook: docs/runbooks/latency.md"
      query = "histogram_quantile(0.99, sum by (le) (rate(rpc_server_duration_milliseconds_bucket[5m]))) > 2000"
    }
    memory = {
      text  = "A pod is close to its memory limit. Runbook: docs/runbooks/memory.md"
      query = "max by (pod_name) (kubernetes_io:container_memory_limit_utilization{namespace_name=\"fleet\", memory_type=\"non-evictable\"}) > 0.9"
    }
  }
}

resource "google_monitoring_alert_policy" "fleet" {
  for_each              = local.alerts
  display_name          = "fleet ${each.key}"
  combiner              = "OR"
  severity              = "CRITICAL"
  notification_channels = [google_monitoring_notification_channel.pagerduty.id]
  conditions {
    display_name = each.key
    condition_prometheus_query_language {
      query    = each.value.query
      duration = "300s"
    }
  }
  documentation {
    content   = each.value.text
    mime_type = "text/markdown"
  }
}

resource "kubernetes_manifest" "scrape" {
  manifest = {
    apiVersion = "monitoring.googleapis.com/v1"
    kind       = "PodMonitoring"
    metadata   = { name = "fleet", namespace = "fleet" }
    spec = {
      selector  = { matchLabels = { app = "fleet" } }
      endpoints = [{ port = 9090, path = "/metrics", interval = "30s" }]
    }
  }
}

resource "pagerduty_schedule" "fleet" {
  name      = "Fleet primary"
  time_zone = "Europe/Amsterdam"
  layer {
    name                         = "weekly"
    start                        = "2024-09-02T09:00:00+02:00"
    rotation_virtual_start       = "2024-09-02T09:00:00+02:00"
    rotation_turn_length_seconds = 604800
    users                        = var.on_call_users
  }
}

resource "pagerduty_escalation_policy" "fleet" {
  name      = "Fleet"
  num_loops = 2
  rule {
    escalation_delay_in_minutes = 10
    target {
      type = "schedule_reference"
      id   = pagerduty_schedule.fleet.id
    }
  }
  rule {
    escalation_delay_in_minutes = 25
    target {
      type = "user_reference"
      id   = var.engineering_manager
    }
  }
}

resource "pagerduty_service" "fleet" {
  name              = "fleet"
  escalation_policy = pagerduty_escalation_policy.fleet.id
}

resource "pagerduty_service_integration" "gcp" {
  name    = "Google Cloud Monitoring"
  service = pagerduty_service.fleet.id
  vendor  = var.pagerduty_vendor_gcp
}

variable "on_call_users" { type = list(string) }
variable "engineering_manager" { type = string }
variable "pagerduty_vendor_gcp" { type = string }
