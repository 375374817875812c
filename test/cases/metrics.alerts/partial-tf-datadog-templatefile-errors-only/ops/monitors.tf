locals {
  monitor = yamldecode(templatefile("${path.module}/errors.yaml.tpl", { service = "hire", limit = 0.05 }))
}

resource "datadog_monitor" "errors" {
  name    = local.monitor.title
  type    = "metric alert"
  query   = local.monitor.query
  message = "Too many errors. @pagerduty-hire"
}
