resource "grafana_oncall_escalation_chain" "levels" {
  name = "water-levels"
}

resource "grafana_oncall_escalation" "first" {
  escalation_chain_id          = grafana_oncall_escalation_chain.levels.id
  position                     = 0
  type                         = "notify_on_call_from_schedule"
  notify_on_call_from_schedule = var.schedule_id
}

resource "grafana_oncall_escalation" "wait_first" {
  escalation_chain_id = grafana_oncall_escalation_chain.levels.id
  position            = 1
  type                = "wait"
  duration            = 900
}

resource "grafana_oncall_escalation" "second" {
  escalation_chain_id = grafana_oncall_escalation_chain.levels.id
  position            = 2
  type                = "notify_persons"
  persons_to_notify   = [data.grafana_oncall_user.head.id]
}

resource "grafana_oncall_escalation" "wait_second" {
  escalation_chain_id = grafana_oncall_escalation_chain.levels.id
  position            = 3
  type                = "wait"
  duration            = 1800
}

resource "grafana_oncall_escalation" "again" {
  escalation_chain_id = grafana_oncall_escalation_chain.levels.id
  position            = 4
  type                = "repeat_escalation"
}
