resource "incident_severity" "critical" {
  name        = "Critical"
  description = "Nobody can rent a boat. Answer within 5 minutes, day and night."
  rank        = 3
}

resource "incident_severity" "major" {
  name        = "Major"
  description = "One harbour affected. Answer within 30 minutes."
  rank        = 2
}

resource "incident_incident_role" "lead" {
  name         = "Lead"
  description  = "Decides, hands over after four hours."
  instructions = "Set the severity, name the others."
  shortform    = "lead"
}

resource "incident_workflow" "start" {
  name    = "Start"
  trigger = "incident.created"
  state   = "active"
  steps = [
    { id = "a", name = "channel.create", param_bindings = [] },
    { id = "b", name = "escalate.page", param_bindings = [] },
    { id = "c", name = "status_page.create_incident", param_bindings = [] },
  ]
}
