resource "datadog_monitor" "errors" {
  name    = "Appointments: error share"
  type    = "query alert"
  query   = "sum(last_5m):sum:vet.requests{outcome:error}.as_count() / sum:vet.requests{*}.as_count() > 0.04"
  message = <<-EOT
    More than 4 % of the requests fail.
    Runbook: https://pawcare.atlassian.net/wiki/spaces/OPS/pages/48810001/Error+share
    @pagerduty-vet
  EOT
  monitor_thresholds { critical = 0.04 }
}

resource "datadog_monitor" "latency" {
  name    = "Appointments: p95"
  type    = "query alert"
  query   = "percentile(last_10m):p95:vet.duration{*} > 1200"
  message = <<-EOT
    Requests are slow.
    Runbook: https://pawcare.atlassian.net/wiki/spaces/OPS/pages/48810002/Slow+requests
    @pagerduty-vet
  EOT
  monitor_thresholds { critical = 1200 }
}

resource "datadog_monitor" "memory" {
  name    = "Appointments: memory"
  type    = "query alert"
  query   = "avg(last_15m):max:kubernetes.memory.usage_pct{kube_deployment:appointments} > 0.92"
  message = <<-EOT
    A pod is near its memory limit. Ask the backend team.
    @pagerduty-vet
  EOT
  monitor_thresholds { critical = 0.92 }
}
