terraform {
  required_providers {
    pagerduty = { source = "PagerDuty/pagerduty", version = "~> 3.16" }
  }
}

variable "escalate" { type = bool }
variable "first_schedule" { type = string }
variable "second_schedule" { type = string }

resource "pagerduty_escalation_policy" "circle" {
  count     = var.escalate ? 1 : 0
  name      = "reading-circle"
  num_loops = 1

  rule {
    escalation_delay_in_minutes = 15
    target {
      type = "schedule_reference"
      id   = var.first_schedule
    }
  }
  rule {
    escalation_delay_in_minutes = 30
    target {
      type = "schedule_reference"
      id   = var.second_schedule
    }
  }
}
