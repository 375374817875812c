terraform {
  required_providers {
    pagerduty = { source = "PagerDuty/pagerduty", version = "~> 3.16" }
  }
}

resource "pagerduty_team" "fares" {
  name = "fares"
}

# resource "pagerduty_schedule" "fares" {
#   name      = "fares"
#   time_zone = "Europe/Lisbon"
#   teams     = [pagerduty_team.fares.id]
#   layer {
#     name                         = "weekly"
#     start                        = "2025-01-06T09:00:00Z"
#     rotation_virtual_start       = "2025-01-06T09:00:00Z"
#     rotation_turn_length_seconds = 604800
#     users                        = [data.pagerduty_user.rita.id, data.pagerduty_user.joao.id]
#   }
# }
