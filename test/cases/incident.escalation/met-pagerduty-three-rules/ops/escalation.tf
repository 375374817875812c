terraform {
  required_providers {
    pagerduty = { source = "PagerDuty/pagerduty", version = "~> 3.16" }
  }
}

variable "schedules" {
  type = object({ first = string, second = string })
}

data "pagerduty_user" "lead" {
  email = "lead@vouchers.example"
}

resource "pagerduty_escalation_policy" "vouchers" {
  name      = "vouchers"
  num_loops = 2

  rule {
    escalation_delay_in_minutes = 10
    target {
      type = "schedule_reference"
      id   = var.schedules.first
    }
  }
  rule {
    escalation_delay_in_minutes = 15
    target {
      type = "schedule_reference"
      id   = var.schedules.second
    }
  }
  rule {
    escalation_delay_in_minutes = 30
    target {
      type = "user_reference"
      id   = data.pagerduty_user.lead.id
    }
  }
}

resource "pagerduty_service" "vouchers" {
  name              = "vouchers"
  escalation_policy = pagerduty_escalation_policy.vouchers.id
}
