locals {
  watch = {
    errors = { query = "sum(rate(rpc_server_duration_milliseconds_count{rpc_code=\"internal\"}[5m])) / sum(rate(rpc_server_duration_milliseconds_count[5m])) > 0.01" }
    slow   = { query = "sum(rate(rpc_server_duration_milliseconds_count[5m])) > 900" }
    memory = { query = "max(kubernetes_io:container_memory_limit_utilization) > 0.9" }
  }
}

resource "google_monitoring_notification_channel" "pager" {
  display_name = "pager"
  type         = "pagerduty"
}

resource "google_monitoring_alert_policy" "watch" {
  for_each              = local.watch
  display_name          = "quotes ${each.key}"
  combiner              = "OR"
  notification_channels = [google_monitoring_notification_channel.pager.id]
  conditions {
    display_name = each.key
    condition_prometheus_query_language {
      query    = each.value.query
      duration = "300s"
    }
  }
}
