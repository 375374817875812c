resource "datadog_monitor" "errors" {
  name    = "api errors"
  type    = "query alert"
  message = "Many errors @pagerduty-api"
  query   = "sum(last_5m):sum:trace.express.request.errors{service:api}.as_count() > 10"
}
