locals {
  notify = "@pagerduty-insurance-quotes"
  tags   = ["service:quotes", "env:${var.env}"]
}

resource "datadog_monitor" "errors" {
  name    = "[quotes] error share"
  type    = "query alert"
  query   = "sum(last_5m):sum:trace.fastify.request.errors{service:quotes,env:${var.env}}.as_count() / sum:trace.fastify.request.hits{service:quotes,env:${var.env}}.as_count() > 0.05"
  message = <<-EOT
    More than 5 % of quotes fail.
    Runbook: docs/runbooks/quote-errors.md
    ${local.notify}
  EOT
  tags    = local.tags
}

resource "datadog_monitor" "latency" {
  name    = "[quotes] p95 latency"
  type    = "query alert"
  query   = "percentile(last_10m):p95:trace.fastify.request{service:quotes,env:${var.env}} > 2.5"
  message = <<-EOT
    Quotes are slow.
    Runbook: docs/runbooks/quote-latency.md
    ${local.notify}
  EOT
  tags    = local.tags
}

resource "datadog_monitor" "cpu" {
  name    = "[quotes] container CPU"
  type    = "query alert"
  query   = "avg(last_15m):avg:ecs.fargate.cpu.percent{service:quotes,env:${var.env}} > 90"
  message = <<-EOT
    Containers are out of CPU.
    Runbook: docs/runbooks/quote-cpu.md
    ${local.notify}
  EOT
  tags    = local.tags
}
