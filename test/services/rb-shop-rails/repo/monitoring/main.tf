terraform {
  required_providers {
    datadog   = { source = "DataDog/datadog", version = "~> 3.46" }
    pagerduty = { source = "PagerDuty/pagerduty", version = "~> 3.15" }
  }
}

locals {
  wiki = "https://wiki.acme.example/shop/runbooks"
}

resource "datadog_monitor" "errors" {
  name    = "shop-api error rate"
  type    = "query alert"
  query   = "sum(last_5m):sum:shop.http.request.errors{*}.as_count() / sum:shop.http.request.count{*}.as_count() > 0.03"
  message = "More than 3 % of requests fail. Runbook: ${local.wiki}/error-rate @pagerduty-shop"
}

resource "datadog_monitor" "latency" {
  name    = "shop-api p95 latency"
  type    = "query alert"
  query   = "percentile(last_10m):p95:shop.http.request.duration{*} > 900"
  message = "p95 above 900 ms, calibrated by docs/load-test.md. Runbook: ${local.wiki}/latency @slack-shop-alerts"
}

resource "datadog_monitor" "cpu" {
  name    = "shop-api host CPU"
  type    = "metric alert"
  query   = "avg(last_10m):avg:system.cpu.user{service:shop-api} by {host} > 85"
  message = "CPU saturated. Runbook: ${local.wiki}/saturation @slack-shop-alerts"
}

resource "datadog_monitor" "orders" {
  name    = "No orders"
  type    = "query alert"
  query   = "sum(last_30m):sum:shop.orders.placed{*}.as_count() < 1"
  message = "No orders for half an hour. Runbook: ${local.wiki}/no-orders @slack-shop-alerts"
}

resource "pagerduty_schedule" "primary" {
  name      = "shop-primary"
  time_zone = "Europe/Berlin"
  layer {
    name                         = "weekly"
    start                        = "2024-01-08T09:00:00+01:00"
    rotation_virtual_start       = "2024-01-08T09:00:00+01:00"
    rotation_turn_length_seconds = 604800
    users                        = ["PA1B2C3", "PD4E5F6", "PG7H8I9"]
  }
}
