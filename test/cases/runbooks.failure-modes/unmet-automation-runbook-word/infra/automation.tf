resource "azurerm_automation_account" "ops" {
  name                = "aa-claims-ops"
  location            = var.location
  resource_group_name = var.resource_group
  sku_name            = "Basic"
}

resource "azurerm_automation_runbook" "stop_test_vms" {
  name                    = "stop-test-vms"
  location                = var.location
  resource_group_name     = var.resource_group
  automation_account_name = azurerm_automation_account.ops.name
  log_verbose             = false
  log_progress            = true
  runbook_type            = "PowerShell"
  content                 = file("${path.module}/runbooks/stop-test-vms.ps1")
}

resource "azurerm_automation_schedule" "evening" {
  name                    = "evening"
  resource_group_name     = var.resource_group
  automation_account_name = azurerm_automation_account.ops.name
  frequency               = "Day"
  timezone                = "Europe/Zurich"
}

resource "azurerm_automation_job_schedule" "stop_test_vms" {
  resource_group_name     = var.resource_group
  automation_account_name = azurerm_automation_account.ops.name
  schedule_name           = azurerm_automation_schedule.evening.name
  runbook_name            = azurerm_automation_runbook.stop_test_vms.name
}

variable "location" { default = "switzerlandnorth" }
variable "resource_group" { default = "rg-claims" }
