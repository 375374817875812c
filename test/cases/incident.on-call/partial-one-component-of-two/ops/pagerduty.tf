terraform {
  required_providers {
    pagerduty = { source = "PagerDuty/pagerduty", version = "~> 3.16" }
  }
}

data "pagerduty_user" "nora" {
  email = "nora@donations.example"
}

data "pagerduty_user" "omar" {
  email = "omar@donations.example"
}

resource "pagerduty_schedule" "api" {
  name      = "donations-api"
  time_zone = "Europe/Zurich"

  layer {
    name                         = "weekly"
    start                        = "2025-01-06T09:00:00+01:00"
    rotation_virtual_start       = "2025-01-06T09:00:00+01:00"
    rotation_turn_length_seconds = 604800
    users                        = [data.pagerduty_user.nora.id, data.pagerduty_user.omar.id]
  }
}
