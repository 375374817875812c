terraform {
  required_providers {
    newrelic = {
      source  = "newrelic/newrelic"
      version = "~> 3.53"
    }
  }
}

resource "newrelic_alert_policy" "tickets" {
  name                = "stadium-tickets"
  incident_preference = "PER_CONDITION"
}

locals {
  conditions = {
    "error rate"  = { nrql = "SELECT percentage(count(*), WHERE error IS true) FROM Transaction WHERE appName = 'stadium-tickets'", limit = 1.5 }
    "p95 latency" = { nrql = "SELECT percentile(duration, 95) FROM Transaction WHERE appName = 'stadium-tickets'", limit = 0.9 }
    "CPU"         = { nrql = "SELECT average(cpuPercent) FROM SystemSample WHERE service = 'stadium-tickets'", limit = 78 }
  }
}

resource "newrelic_nrql_alert_condition" "tickets" {
  for_each = local.conditions

  policy_id = newrelic_alert_policy.tickets.id
  name      = "stadium-tickets ${each.key}"

  nrql {
    query = each.value.nrql
  }

  critical {
    operator              = "above"
    threshold             = each.value.limit
    threshold_duration    = 300
    threshold_occurrences = "all"
  }
}
