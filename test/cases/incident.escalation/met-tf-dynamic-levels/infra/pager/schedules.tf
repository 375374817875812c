data "pagerduty_user" "first" {
  for_each = toset(["a.novak@abschlepp.cz", "t.svoboda@abschlepp.cz", "l.dvorak@abschlepp.cz"])
  email    = each.key
}

data "pagerduty_user" "lead" {
  email = "k.horak@abschlepp.cz"
}

resource "pagerduty_schedule" "first" {
  name      = "dispatch first"
  time_zone = "Europe/Prague"
  layer {
    start                        = "2026-01-05T08:00:00+01:00"
    rotation_virtual_start       = "2026-01-05T08:00:00+01:00"
    rotation_turn_length_seconds = 604800
    users                        = [for u in data.pagerduty_user.first : u.id]
  }
}

resource "pagerduty_schedule" "second" {
  name      = "dispatch second"
  time_zone = "Europe/Prague"
  layer {
    start                        = "2026-01-12T08:00:00+01:00"
    rotation_virtual_start       = "2026-01-12T08:00:00+01:00"
    rotation_turn_length_seconds = 604800
    users                        = [for u in data.pagerduty_user.first : u.id]
  }
}
