resource "datadog_monitor" "latency" {
  name    = "seats p95 latency"
  type    = "query alert"
  query   = "percentile(last_10m):p95:seats.http.request.duration{*} > 900"
  message = "p95 above 900 ms @slack-seats"
}

resource "datadog_monitor" "errors" {
  name    = "seats error rate"
  type    = "query alert"
  query   = "sum(last_5m):sum:seats.http.request.errors{*}.as_count() > 30"
  message = "errors @slack-seats"
}
