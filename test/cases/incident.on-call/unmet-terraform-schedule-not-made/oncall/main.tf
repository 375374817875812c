variable "enabled" {
  default = false
}

resource "pagerduty_schedule" "primary" {
  count     = var.enabled ? 1 : 0
  name      = "primary"
  time_zone = "Europe/Berlin"
  layer {
    name                         = "weekly"
    start                        = "2025-01-06T09:00:00+01:00"
    rotation_virtual_start       = "2025-01-06T09:00:00+01:00"
    rotation_turn_length_seconds = 604800
    users                        = [pagerduty_user.ann.id, pagerduty_user.bob.id]
  }
}
