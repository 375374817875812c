terraform {
  required_providers {
    opsgenie = { source = "opsgenie/opsgenie", version = "~> 0.6.37" }
  }
}

locals {
  people = ["amina@pharmacy.example", "bo@pharmacy.example", "carla@pharmacy.example"]
}

data "opsgenie_user" "person" {
  for_each = toset(local.people)
  username = each.value
}

resource "opsgenie_team" "stock" {
  name = "stock"
  dynamic "member" {
    for_each = data.opsgenie_user.person
    content {
      id   = member.value.id
      role = "user"
    }
  }
}

resource "opsgenie_schedule" "stock" {
  name          = "stock"
  timezone      = "Europe/Vienna"
  enabled       = true
  owner_team_id = opsgenie_team.stock.id
}

resource "opsgenie_schedule_rotation" "weekly" {
  schedule_id = opsgenie_schedule.stock.id
  name        = "weekly"
  type        = "weekly"
  length      = 1
  start_date  = "2025-01-06T08:00:00Z"
  dynamic "participant" {
    for_each = local.people
    content {
      type = "user"
      id   = data.opsgenie_user.person[participant.value].id
    }
  }
}
