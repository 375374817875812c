resource "azurerm_monitor_action_group" "oncall" {
  name                = "ag-sheet-music"
  resource_group_name = azurerm_resource_group.archive.name
  short_name          = "sheetmusic"

  webhook_receiver {
    name        = "oncall"
    service_uri = var.oncall_webhook
  }
}

locals {
  saturation = {
    CpuPercentage    = 85
    MemoryPercentage = 90
  }
}

resource "azurerm_monitor_metric_alert" "saturation" {
  for_each = local.saturation

  name                = "plan-sheet-music-${each.key}"
  resource_group_name = azurerm_resource_group.archive.name
  scopes              = [azurerm_service_plan.archive.id]
  frequency           = "PT1M"
  window_size         = "PT5M"
  severity            = 2

  criteria {
    metric_namespace = "Microsoft.Web/serverfarms"
    metric_name      = each.key
    aggregation      = "Average"
    operator         = "GreaterThan"
    threshold        = each.value
  }

  action {
    action_group_id = azurerm_monitor_action_group.oncall.id
  }
}
