terraform {
  required_providers {
    grafana = { source = "grafana/grafana", version = "~> 3.13" }
  }
}

variable "schedule_id" { type = string }

data "grafana_oncall_user" "head" {
  username = "head-of-hydrology"
}

resource "grafana_oncall_integration" "alertmanager" {
  name = "water-levels"
  type = "alertmanager"
  default_route {
    escalation_chain_id = grafana_oncall_escalation_chain.levels.id
  }
}
