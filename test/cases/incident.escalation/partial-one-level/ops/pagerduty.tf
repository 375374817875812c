terraform {
  required_providers {
    pagerduty = { source = "PagerDuty/pagerduty", version = "~> 3.16" }
  }
}

variable "schedule_id" { type = string }

resource "pagerduty_escalation_policy" "laundry" {
  name      = "laundry"
  num_loops = 3

  rule {
    escalation_delay_in_minutes = 20
    target {
      type = "schedule_reference"
      id   = var.schedule_id
    }
  }
}

resource "pagerduty_service" "laundry" {
  name              = "laundry"
  escalation_policy = pagerduty_escalation_policy.laundry.id
}
