resource "azurerm_log_analytics_workspace" "security" {
  name                = "permits-security"
  location            = var.location
  resource_group_name = var.resource_group
  sku                 = "PerGB2018"
  retention_in_days   = 400
}

resource "azurerm_sentinel_log_analytics_workspace_onboarding" "security" {
  workspace_id = azurerm_log_analytics_workspace.security.id
}

resource "azurerm_sentinel_alert_rule_scheduled" "mass_change" {
  name                       = "permit-mass-change"
  log_analytics_workspace_id = azurerm_sentinel_log_analytics_workspace_onboarding.security.workspace_id
  display_name               = "One person changes many permits"
  severity                   = "High"
  query_frequency            = "PT15M"
  query_period               = "PT1H"
  query                      = <<-KQL
    AuditEvents_CL
    | where Action == "permit.state"
    | summarize changes = count() by Actor
    | where changes > 100
  KQL
}

resource "azurerm_sentinel_alert_rule_scheduled" "silent" {
  name                       = "permit-audit-silent"
  log_analytics_workspace_id = azurerm_sentinel_log_analytics_workspace_onboarding.security.workspace_id
  display_name               = "No audit event for a day"
  severity                   = "Medium"
  query_frequency            = "P1D"
  query_period               = "P1D"
  query                      = "AuditEvents_CL | summarize entries = count() | where entries == 0"
}
