resource "statuspage_component" "api" {
  count   = 0
  page_id = "x1"
  name    = "API"
}
