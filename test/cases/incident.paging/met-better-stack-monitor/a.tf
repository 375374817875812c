resource "betteruptime_policy" "night" {
  name = "night"
  steps {
    type        = "escalation"
    wait_before = 0
    urgency_id  = betteruptime_severity.urgent.id
    step_members { type = "current_on_call" }
  }
}
resource "betteruptime_severity" "urgent" {
  name  = "urgent"
  call  = true
  sms   = true
  email = false
  push  = true
}
resource "betteruptime_monitor" "web" {
  url          = "https://web.example.com"
  monitor_type = "status"
  policy_id    = betteruptime_policy.night.id
  call         = true
}
