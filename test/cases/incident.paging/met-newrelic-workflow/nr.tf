resource "newrelic_alert_policy" "web" { name = "web" }
resource "newrelic_nrql_alert_condition" "errors" {
  policy_id = newrelic_alert_policy.web.id
  name      = "errors"
  nrql { query = "SELECT percentage(count(*), WHERE error IS true) FROM Transaction" }
  critical {
    operator  = "above"
    threshold = 5
    threshold_duration = 300
  }
}
resource "newrelic_notification_destination" "pd" {
  name = "pd"
  type = "PAGERDUTY_SERVICE_INTEGRATION"
  property {
    key   = ""
    value = ""
  }
}
resource "newrelic_notification_channel" "pd" {
  name           = "pd"
  type           = "PAGERDUTY_SERVICE_INTEGRATION"
  destination_id = newrelic_notification_destination.pd.id
  product        = "IINT"
  property {
    key   = "summary"
    value = "{{ annotations.title.[0] }}"
  }
}
resource "newrelic_workflow" "web" {
  name = "web"
  muting_rules_handling = "NOTIFY_ALL_ISSUES"
  issues_filter {
    name = "web"
    type = "FILTER"
    predicate {
      attribute = "labels.policyIds"
      operator  = "EXACTLY_MATCHES"
      values    = [newrelic_alert_policy.web.id]
    }
  }
  destination { channel_id = newrelic_notification_channel.pd.id }
}
