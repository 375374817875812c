resource "grafana_contact_point" "oncall" {
  name = "oncall"
  oncall {
    url = var.oncall_url
  }
}
resource "grafana_notification_policy" "p" {
  contact_point = grafana_contact_point.oncall.name
  group_by = ["alertname"]
}
