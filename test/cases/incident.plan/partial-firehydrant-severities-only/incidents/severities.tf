resource "firehydrant_severity" "one" {
  slug        = "SEV1"
  description = "No boat can be rented."
}

resource "firehydrant_severity" "two" {
  slug        = "SEV2"
  description = "One harbour affected."
}

resource "firehydrant_incident_role" "lead" {
  count   = 0
  name    = "Lead"
  summary = "Decides."
}
