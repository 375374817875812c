locals {
  rules = {
    errors  = "sum(rate(http_requests_total{status=~\"5..\"}[5m])) > 1"
    latency = "histogram_quantile(0.99, sum(rate(http_request_duration_seconds_bucket[5m])) by (le)) > 1"
    memory  = "container_memory_working_set_bytes / container_spec_memory_limit_bytes > 0.9"
  }
}

resource "grafana_rule_group" "api" {
  name             = "api"
  folder_uid       = grafana_folder.api.uid
  interval_seconds = 60
  dynamic "rule" {
    for_each = local.rules
    content {
      name      = rule.key
      condition = "A"
      data {
        ref_id = "A"
        model  = jsonencode({ expr = rule.value, refId = "A" })
      }
    }
  }
}
