variable "pagerduty_key" {
  type      = string
  sensitive = true
}

resource "newrelic_notification_destination" "pagerduty" {
  name = "tickets on call"
  type = "PAGERDUTY_SERVICE_INTEGRATION"

  property {
    key   = ""
    value = ""
  }

  auth_token {
    prefix = "Token token="
    token  = var.pagerduty_key
  }
}

resource "newrelic_notification_channel" "pagerduty" {
  name           = "tickets on call"
  type           = "PAGERDUTY_SERVICE_INTEGRATION"
  destination_id = newrelic_notification_destination.pagerduty.id
  product        = "IINT"

  property {
    key   = "summary"
    value = "{{ annotations.title.[0] }}"
  }
}

resource "newrelic_workflow" "tickets" {
  name                  = "tickets on call"
  muting_rules_handling = "NOTIFY_ALL_ISSUES"

  issues_filter {
    name = "policy"
    type = "FILTER"

    predicate {
      attribute = "labels.policyIds"
      operator  = "EXACTLY_MATCHES"
      values    = [newrelic_alert_policy.tickets.id]
    }
  }

  destination {
    channel_id = newrelic_notification_channel.pagerduty.id
  }
}
