variable "levels" {
  default = ["primary", "secondary", "manager"]
}

resource "opsgenie_escalation" "api" {
  name = "api"
  dynamic "rules" {
    for_each = var.levels
    content {
      condition   = "if-not-acked"
      notify_type = "default"
      delay       = 10
      recipient {
        type = "schedule"
        id   = opsgenie_schedule.all[rules.value].id
      }
    }
  }
}
