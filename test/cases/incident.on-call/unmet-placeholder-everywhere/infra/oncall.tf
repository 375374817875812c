variable "rotation_users" {
  type    = list(string)
  default = []
}

resource "pagerduty_schedule" "lost_property" {
  count     = length(var.rotation_users) > 0 ? 1 : 0
  name      = "lost property"
  time_zone = "Europe/Vienna"

  layer {
    name                         = "weekly"
    start                        = "2025-01-06T08:00:00+01:00"
    rotation_virtual_start       = "2025-01-06T08:00:00+01:00"
    rotation_turn_length_seconds = 604800
    users                        = var.rotation_users
  }
}
