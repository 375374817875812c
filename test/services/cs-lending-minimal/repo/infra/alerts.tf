resource "azurerm_monitor_action_group" "pagerduty" {
  name                = "ag-lending-pagerduty"
  resource_group_name = azurerm_resource_group.lending.name
  short_name          = "lending"

  webhook_receiver {
    name                    = "pagerduty"
    service_uri             = var.pagerduty_webhook
    use_common_alert_schema = true
  }
}

locals {
  api_alerts = {
    errors = {
      metric = "Requests", agg = "Total", threshold = 25, severity = 1,
      dims = { statusCodeCategory = ["5xx"] }
      text = "5xx above 25 in 5 minutes. Runbook: docs/runbooks/api-errors.md"
    }
    latency = {
      metric = "ResponseTime", agg = "Average", threshold = 1500, severity = 1,
      dims = {}
      text = "Mean response time above 1.5 s. Runbook: docs/runbooks/api-latency.md"
    }
    cpu = {
      metric = "CpuPercentage", agg = "Average", threshold = 85, severity = 2,
      dims = {}
      text = "CPU above 85 %"
    }
    memory = {
      metric = "MemoryPercentage", agg = "Average", threshold = 90, severity = 2,
      dims = {}
      text = "Memory above 90 %"
    }
  }
}

resource "azurerm_monitor_metric_alert" "api" {
  for_each            = local.api_alerts
  name                = "lending-api-${each.key}"
  resource_group_name = azurerm_resource_group.lending.name
  scopes              = [azurerm_container_app.api.id]
  description         = each.value.text
  severity            = each.value.severity
  frequency           = "PT1M"
  window_size         = "PT5M"

  criteria {
    metric_namespace = "Microsoft.App/containerapps"
    metric_name      = each.value.metric
    aggregation      = each.value.agg
    operator         = "GreaterThan"
    threshold        = each.value.threshold
    dynamic "dimension" {
      for_each = each.value.dims
      content {
        name     = dimension.key
        operator = "Include"
        values   = dimension.value
      }
    }
  }
  action { action_group_id = azurerm_monitor_action_group.pagerduty.id }
}
