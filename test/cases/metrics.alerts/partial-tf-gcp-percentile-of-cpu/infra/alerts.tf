locals {
  policies = {
    errors = { filter = "metric.type=\"run.googleapis.com/request_count\" metric.labels.response_code_class=\"5xx\"", aligner = "ALIGN_RATE", threshold = 1 }
    cpu    = { filter = "metric.type=\"run.googleapis.com/container/cpu/utilizations\"", aligner = "ALIGN_PERCENTILE_99", threshold = 0.9 }
  }
}

resource "google_monitoring_notification_channel" "oncall" {
  display_name = "on call"
  type         = "pagerduty"
}

resource "google_monitoring_alert_policy" "this" {
  for_each     = local.policies
  display_name = "shop ${each.key}"
  combiner     = "OR"
  conditions {
    display_name = each.key
    condition_threshold {
      filter          = each.value.filter
      comparison      = "COMPARISON_GT"
      threshold_value = each.value.threshold
      duration        = "300s"
      aggregations {
        alignment_period   = "60s"
        per_series_aligner = each.value.aligner
      }
    }
  }
  notification_channels = [google_monitoring_notification_channel.oncall.id]
}
