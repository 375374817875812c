terraform {
  required_providers {
    datadog = {
      source  = "DataDog/datadog"
      version = "~> 3.49"
    }
  }
}

locals {
  runbooks = "https://git.example.com/funerals/registry/-/blob/main/docs/runbooks"

  monitors = {
    errors = {
      title     = "error rate"
      query     = "sum(last_5m):sum:trace.rack.request.errors{service:registry,env:production}.as_count() / sum:trace.rack.request.hits{service:registry,env:production}.as_count() > 0.04"
      threshold = 0.04
    }
    latency = {
      title     = "p95 latency"
      query     = "percentile(last_10m):p95:trace.rack.request{service:registry,env:production} > 1.2"
      threshold = 1.2
    }
    saturation = {
      title     = "CPU of the hosts"
      query     = "avg(last_10m):avg:system.cpu.user{service:registry,env:production} > 85"
      threshold = 85
    }
  }
}

resource "datadog_monitor" "registry" {
  for_each = local.monitors

  name = "registry: ${each.value.title}"
  type = "query alert"

  query = each.value.query

  message = <<-EOT
    The ${each.value.title} of the registry is above its threshold.

    Runbook: ${local.runbooks}/${each.key}.md

    @pagerduty-registry
  EOT

  monitor_thresholds {
    critical = each.value.threshold
  }
}
