locals {
  steps = [
    { minutes = 10, kind = "schedule_reference", id = pagerduty_schedule.first.id },
    { minutes = 15, kind = "schedule_reference", id = pagerduty_schedule.second.id },
    { minutes = 30, kind = "user_reference", id = data.pagerduty_user.lead.id },
  ]
}

resource "pagerduty_escalation_policy" "dispatch" {
  name      = "tow dispatch"
  num_loops = 2

  dynamic "rule" {
    for_each = local.steps
    content {
      escalation_delay_in_minutes = rule.value.minutes
      target {
        type = rule.value.kind
        id   = rule.value.id
      }
    }
  }
}

resource "pagerduty_service" "dispatch" {
  name              = "tow dispatch"
  escalation_policy = pagerduty_escalation_policy.dispatch.id
}
