terraform {
  required_providers {
    betteruptime = { source = "BetterStackHQ/better-uptime", version = "~> 0.11" }
  }
}

resource "betteruptime_monitor" "shop" {
  url             = "https://concerts.example"
  monitor_type    = "status"
  check_frequency = 30
}

resource "betteruptime_status_page" "concerts" {
  company_name  = "Concert shop"
  company_url   = "https://concerts.example"
  subdomain     = "concerts"
  custom_domain = "status.concerts.example"
  timezone      = "Vienna"
  subscribable  = true
}

resource "betteruptime_status_page_section" "shop" {
  status_page_id = betteruptime_status_page.concerts.id
  name           = "Shop"
  position       = 0
}

resource "betteruptime_status_page_resource" "shop" {
  status_page_id         = betteruptime_status_page.concerts.id
  status_page_section_id = betteruptime_status_page_section.shop.id
  resource_id            = betteruptime_monitor.shop.id
  resource_type          = "Monitor"
  public_name            = "Buying tickets"
}
