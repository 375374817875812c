resource "grafana_oncall_on_call_shift" "weekly" {
  name       = "anchor weekly"
  type       = "rolling_users"
  start      = "2026-01-05T09:00:00"
  duration   = 60 * 60 * 24 * 7
  frequency  = "weekly"
  interval   = 1
  time_zone  = "Europe/Oslo"
  week_start = "MO"
  rolling_users = [
    for u in data.grafana_oncall_user.crew : [u.id]
  ]
}

resource "grafana_oncall_schedule" "anchor" {
  name      = "anchor"
  type      = "calendar"
  time_zone = "Europe/Oslo"
  shifts    = [grafana_oncall_on_call_shift.weekly.id]
}

resource "grafana_oncall_escalation_chain" "anchor" {
  name = "anchor"
}

resource "grafana_oncall_escalation" "first" {
  escalation_chain_id          = grafana_oncall_escalation_chain.anchor.id
  type                         = "notify_on_call_from_schedule"
  notify_on_call_from_schedule = grafana_oncall_schedule.anchor.id
  position                     = 0
}

resource "grafana_oncall_integration" "alertmanager" {
  name = "anchor alertmanager"
  type = "alertmanager"
  default_route {
    escalation_chain_id = grafana_oncall_escalation_chain.anchor.id
  }
}
