variable "channel" {
  type = string
}

resource "google_monitoring_alert_policy" "errors" {
  display_name          = "errors"
  combiner              = "OR"
  notification_channels = [var.channel]
  conditions {
    display_name = "5xx"
    condition_threshold {
      filter     = "metric.type = \"run.googleapis.com/request_count\" AND metric.labels.response_code_class = \"5xx\""
      comparison = "COMPARISON_GT"
      duration   = "300s"
    }
  }
}
