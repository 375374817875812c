resource "opsgenie_schedule" "loans" {
  name     = "loans"
  timezone = "Europe/Berlin"
  enabled  = false
}
resource "opsgenie_schedule_rotation" "weekly" {
  schedule_id = opsgenie_schedule.loans.id
  name        = "weekly"
  type        = "weekly"
  length      = 1
  start_date  = "2025-01-06T09:00:00Z"
  participant {
    type = "user"
    id   = "u1"
  }
}
