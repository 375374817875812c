resource "opsgenie_team" "loans" {
  name = "loans"
}
resource "opsgenie_schedule" "loans" {
  name          = "loans"
  timezone      = "Europe/Berlin"
  enabled       = true
  owner_team_id = opsgenie_team.loans.id
}
resource "opsgenie_schedule_rotation" "weekly" {
  schedule_id = opsgenie_schedule.loans.id
  name        = "weekly"
  type        = "weekly"
  length      = 1
  start_date  = "2025-01-06T09:00:00Z"
  participant {
    type = "user"
    id   = data.opsgenie_user.anna.id
  }
  participant {
    type = "user"
    id   = data.opsgenie_user.ben.id
  }
}
data "opsgenie_user" "anna" { username = "anna@loans.example" }
data "opsgenie_user" "ben" { username = "ben@loans.example" }
