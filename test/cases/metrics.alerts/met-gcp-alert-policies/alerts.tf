resource "google_monitoring_notification_channel" "oncall" {
  display_name = "permits on call"
  type         = "pagerduty"

  sensitive_labels {
    service_key = var.pagerduty_key
  }
}

locals {
  revision = "resource.type=\"cloud_run_revision\" AND resource.labels.service_name=\"${google_cloud_run_v2_service.permits.name}\""

  conditions = {
    "5xx above 1 per second" = {
      filter    = "${local.revision} AND metric.type=\"run.googleapis.com/request_count\" AND metric.labels.response_code_class=\"5xx\""
      aligner   = "ALIGN_RATE"
      reducer   = "REDUCE_SUM"
      threshold = 1
    }
    "p95 latency above 1.5 s" = {
      filter    = "${local.revision} AND metric.type=\"run.googleapis.com/request_latencies\""
      aligner   = "ALIGN_PERCENTILE_95"
      reducer   = "REDUCE_MAX"
      threshold = 1500
    }
    "CPU above 85 percent" = {
      filter    = "${local.revision} AND metric.type=\"run.googleapis.com/container/cpu/utilizations\""
      aligner   = "ALIGN_PERCENTILE_95"
      reducer   = "REDUCE_MAX"
      threshold = 0.85
    }
  }
}

resource "google_monitoring_alert_policy" "permits" {
  for_each = local.conditions

  display_name          = "fishing-permits: ${each.key}"
  combiner              = "OR"
  notification_channels = [google_monitoring_notification_channel.oncall.id]

  conditions {
    display_name = each.key

    condition_threshold {
      filter          = each.value.filter
      comparison      = "COMPARISON_GT"
      threshold_value = each.value.threshold
      duration        = "300s"

      aggregations {
        alignment_period     = "60s"
        per_series_aligner   = each.value.aligner
        cross_series_reducer = each.value.reducer
      }
    }
  }
}
