resource "betteruptime_monitor" "part" {
  for_each = {
    search = "https://api.paketladen.eu/shops?near=10115"
    hooks  = "https://hooks.paketladen.eu/healthz"
  }
  url             = each.value
  monitor_type    = "status"
  check_frequency = 60
}

resource "betteruptime_status_page" "public" {
  company_name  = "Paketladen"
  company_url   = "https://paketladen.eu"
  subdomain     = "paketladen"
  custom_domain = "status.paketladen.eu"
  timezone      = "Berlin"
  subscribable  = true
}

resource "betteruptime_status_page_resource" "part" {
  for_each       = betteruptime_monitor.part
  status_page_id = betteruptime_status_page.public.id
  resource_id    = each.value.id
  resource_type  = "Monitor"
  public_name    = { search = "Shop search", hooks = "Partner webhooks" }[each.key]
}
