terraform {
  required_providers {
    datadog = { source = "DataDog/datadog", version = "~> 3.42" }
  }
}

locals {
  files  = var.enabled ? fileset("${path.module}/checks", "*.yaml") : toset([])
  checks = { for f in local.files : trimsuffix(f, ".yaml") => yamldecode(file("${path.module}/checks/${f}")) }
}

resource "datadog_monitor" "check" {
  for_each = local.checks

  name    = "[parcels] ${each.value.title}"
  type    = "metric alert"
  query   = each.value.query
  message = "${each.value.text}\n\n${var.notify}"
  tags    = ["service:parcels", "managed-by:terraform"]

  monitor_thresholds {
    critical = each.value.critical
  }
}
