resource "datadog_synthetics_test" "up" {
  type      = "api"
  subtype   = "http"
  name      = "loans answers"
  status    = "live"
  locations = ["aws:eu-central-1"]
  message   = "@pagerduty-loans"
  request_definition {
    method = "GET"
    url    = "https://loans.example/healthz"
  }
  assertion {
    type     = "statusCode"
    operator = "is"
    target   = "200"
  }
  options_list { tick_every = 60 }
}
