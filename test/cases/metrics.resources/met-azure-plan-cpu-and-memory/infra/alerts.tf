resource "azurerm_monitor_metric_alert" "c" {
  name                = "three"
  resource_group_name = "loans"
  scopes              = [var.plan]
  criteria {
    metric_namespace = "Microsoft.Web/serverfarms"
    metric_name      = "MemoryPercentage"
    aggregation      = "Average"
    operator         = "GreaterThan"
    threshold        = 85
  }
}
resource "azurerm_monitor_metric_alert" "d" {
  name                = "four"
  resource_group_name = "loans"
  scopes              = [var.plan]
  criteria {
    metric_namespace = "Microsoft.Web/serverfarms"
    metric_name      = "CpuPercentage"
    aggregation      = "Average"
    operator         = "GreaterThan"
    threshold        = 85
  }
}
variable "plan" {}
