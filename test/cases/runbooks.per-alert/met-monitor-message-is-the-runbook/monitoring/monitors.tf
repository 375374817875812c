terraform {
  required_providers {
    datadog = { source = "DataDog/datadog", version = "~> 3.46" }
  }
}

locals {
  monitors = {
    failing = {
      query = "sum(last_10m):sum:trace.sidekiq.job.errors{service:meter-imports}.as_count() / sum:trace.sidekiq.job.hits{service:meter-imports}.as_count() > 0.05"
      limit = 0.05
    }
    slow = {
      query = "avg(last_10m):p95:trace.sidekiq.job{service:meter-imports} > 30"
      limit = 30
    }
    backlog = {
      query = "avg(last_15m):max:sidekiq.queue.latency{queue:imports} > 900"
      limit = 900
    }
  }
}

resource "datadog_monitor" "imports" {
  for_each = local.monitors

  name    = "Meter imports: ${each.key}"
  type    = "query alert"
  query   = each.value.query
  message = "${file("${path.module}/runbooks/${each.key}.md")}\n@pagerduty-metering"

  monitor_thresholds {
    critical = each.value.limit
  }
}
