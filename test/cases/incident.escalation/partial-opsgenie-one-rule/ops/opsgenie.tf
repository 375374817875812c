resource "opsgenie_team" "gym" {
  name = "gym"
}

resource "opsgenie_schedule" "gym" {
  name          = "gym"
  timezone      = "Europe/Zurich"
  owner_team_id = opsgenie_team.gym.id
}

resource "opsgenie_escalation" "gym" {
  name          = "gym"
  owner_team_id = opsgenie_team.gym.id

  rules {
    condition   = "if-not-acked"
    notify_type = "default"
    delay       = 0
    recipient {
      type = "schedule"
      id   = opsgenie_schedule.gym.id
    }
  }

  # rules {
  #   condition   = "if-not-acked"
  #   notify_type = "all"
  #   delay       = 15
  #   recipient {
  #     type = "team"
  #     id   = opsgenie_team.gym.id
  #   }
  # }
}
