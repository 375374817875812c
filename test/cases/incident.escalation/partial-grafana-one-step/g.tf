resource "grafana_oncall_escalation_chain" "web" { name = "web" }
resource "grafana_oncall_escalation" "one" {
  escalation_chain_id = grafana_oncall_escalation_chain.web.id
  type                = "notify_on_call_from_schedule"
  position            = 0
}
resource "grafana_oncall_escalation" "wait" {
  escalation_chain_id = grafana_oncall_escalation_chain.web.id
  type                = "wait"
  duration            = 300
  position            = 1
}
