locals {
  tags = ["service:school-records", "team:records"]
}

resource "datadog_monitor" "errors" {
  name     = "School records: errors"
  type     = "query alert"
  query    = "sum(last_5m):sum:school.http.request.duration{status:500,env:production}.as_count() > 25"
  message  = <<-EOT
    More than 25 failed requests in five minutes. Runbook: docs/runbooks/errors.md
    @pagerduty-School-Records
  EOT
  priority = 1
  tags     = local.tags
  monitor_thresholds { critical = 25 }
}

resource "datadog_monitor" "latency" {
  name     = "School records: p95"
  type     = "query alert"
  query    = "percentile(last_10m):p95:school.http.request.duration{env:production} > 2000"
  message  = "p95 above two seconds @slack-School-records-alerts"
  priority = 1
  tags     = local.tags
  monitor_thresholds { critical = 2000 }
}
