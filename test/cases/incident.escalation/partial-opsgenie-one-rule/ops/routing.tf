resource "opsgenie_team_routing_rule" "gym" {
  name     = "gym"
  team_id  = opsgenie_team.gym.id
  order    = 0
  timezone = "Europe/Zurich"
  criteria {
    type = "match-all"
  }
  notify {
    name = opsgenie_escalation.gym.name
    id   = opsgenie_escalation.gym.id
    type = "escalation"
  }
}
