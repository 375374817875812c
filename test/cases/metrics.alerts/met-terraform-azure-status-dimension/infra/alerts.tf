resource "azurerm_monitor_metric_alert" "errors" {
  name        = "bakery-errors"
  scopes      = [azurerm_container_app.bakery.id]
  resource_group_name = "bakery"
  criteria {
    metric_namespace = "Microsoft.App/containerapps"
    metric_name      = "Requests"
    aggregation      = "Total"
    operator         = "GreaterThan"
    threshold        = 20
    dimension {
      name     = "statusCodeCategory"
      operator = "Include"
      values   = ["5xx"]
    }
  }
  action { action_group_id = azurerm_monitor_action_group.oncall.id }
}
resource "azurerm_monitor_metric_alert" "slow" {
  name        = "bakery-slow"
  scopes      = [azurerm_container_app.bakery.id]
  resource_group_name = "bakery"
  criteria {
    metric_namespace = "Microsoft.App/containerapps"
    metric_name      = "ResponseTime"
    aggregation      = "Average"
    operator         = "GreaterThan"
    threshold        = 900
  }
  action { action_group_id = azurerm_monitor_action_group.oncall.id }
}
resource "azurerm_monitor_metric_alert" "memory" {
  name        = "bakery-memory"
  scopes      = [azurerm_container_app.bakery.id]
  resource_group_name = "bakery"
  criteria {
    metric_namespace = "Microsoft.App/containerapps"
    metric_name      = "MemoryPercentage"
    aggregation      = "Average"
    operator         = "GreaterThan"
    threshold        = 85
  }
  action { action_group_id = azurerm_monitor_action_group.oncall.id }
}
resource "azurerm_monitor_action_group" "oncall" {
  name                = "oncall"
  resource_group_name = "bakery"
  short_name          = "oncall"
  webhook_receiver {
    name        = "pager"
    service_uri = "https://events.pager.example/x"
  }
}
