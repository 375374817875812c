resource "google_monitoring_notification_channel" "pager" {
  display_name = "pager"
  type         = "pagerduty"
  sensitive_labels {
    service_key = var.pagerduty_key
  }
}

variable "pagerduty_key" {
  type      = string
  sensitive = true
}

module "alerts" {
  source  = "./alerts"
  channel = google_monitoring_notification_channel.pager.id
}
