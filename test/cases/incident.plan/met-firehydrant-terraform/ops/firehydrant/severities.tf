locals {
  severities = {
    SEV1 = "No keycard can be issued in any hotel. Answer within 5 minutes, all hands."
    SEV2 = "One hotel or one lock type affected. Answer within 15 minutes, on-call and lead."
    SEV3 = "Slow or cosmetic, guests get in. Next working day, on-call only."
  }
  roles = {
    commander = "Leads, decides, hands over every four hours. Does not type commands."
    fixer     = "Diagnoses and mitigates: roll back first, look for the cause later."
    scribe    = "Keeps the timeline and writes to hotels every 30 minutes."
  }
}

resource "firehydrant_severity" "this" {
  for_each    = local.severities
  slug        = each.key
  description = each.value
}

resource "firehydrant_incident_role" "this" {
  for_each = local.roles
  name     = title(each.key)
  summary  = each.value
}
