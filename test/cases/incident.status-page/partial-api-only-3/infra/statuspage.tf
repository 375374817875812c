resource "statuspage_component" "api" {
  page_id     = "k9wz3hq7tnlb"
  name        = "Shift API"
  description = "api.schichtplan.app"
  status      = "operational"
}

# resource "statuspage_component" "dashboard" {
#   page_id = "k9wz3hq7tnlb"
#   name    = "Dashboard"
#   status  = "operational"
# }
