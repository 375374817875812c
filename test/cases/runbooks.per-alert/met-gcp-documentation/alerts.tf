resource "google_monitoring_alert_policy" "errors" {
  display_name = "api errors"
  combiner     = "OR"
  conditions {
    display_name = "5xx"
    condition_threshold {
      filter          = "resource.type=\"cloud_run_revision\" AND metric.type=\"run.googleapis.com/request_count\" AND metric.labels.response_code_class=\"5xx\""
      comparison      = "COMPARISON_GT"
      threshold_value = 5
      duration        = "300s"
    }
  }
  documentation {
    mime_type = "text/markdown"
    content   = <<-EOT
      ## Errors of the API
      1. Look at the log: `gcloud logging read 'severity>=ERROR' --limit 20`
      2. Go back: `gcloud run services update-traffic api --to-revisions=PREVIOUS=100`
    EOT
  }
  notification_channels = [google_monitoring_notification_channel.page.id]
}
resource "google_monitoring_alert_policy" "latency" {
  display_name = "api latency"
  combiner     = "OR"
  conditions {
    display_name = "p95"
    condition_threshold {
      filter          = "resource.type=\"cloud_run_revision\" AND metric.type=\"run.googleapis.com/request_latencies\""
      comparison      = "COMPARISON_GT"
      threshold_value = 2000
      duration        = "300s"
    }
  }
  documentation {
    mime_type = "text/markdown"
    content   = file("${path.module}/runbooks/latency.md")
  }
  notification_channels = [google_monitoring_notification_channel.page.id]
}
resource "google_monitoring_notification_channel" "page" {
  display_name = "page"
  type         = "pagerduty"
}
