resource "statuspage_component" "api" {
  page_id = "k9wz3hq7tnlb"
  name    = "Boat hire"
  status  = "operational"
}
