resource "sentry_issue_alert" "errors" {
  organization = "acme"
  project      = "web"
  name         = "errors"
  action_match = "any"
  filter_match = "any"
  frequency    = 30
  conditions_v2 = [{ event_frequency = { comparison_type = "count", value = 100, interval = "1h" } }]
  actions_v2    = [{ pagerduty_notification = { account = "1", service = "2", severity = "critical" } }]
}
