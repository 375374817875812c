resource "betteruptime_status_page" "main" {
  company_name = "Boat hire"
  company_url  = "https://boathire.example"
  subdomain    = "boathire"
  timezone     = "Vienna"
}
