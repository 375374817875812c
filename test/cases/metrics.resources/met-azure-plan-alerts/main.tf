resource "azurerm_resource_group" "archive" {
  name     = "rg-sheet-music"
  location = var.location
}

resource "azurerm_service_plan" "archive" {
  name                = "plan-sheet-music"
  resource_group_name = azurerm_resource_group.archive.name
  location            = azurerm_resource_group.archive.location
  os_type             = "Linux"
  sku_name            = "P1v3"
}

resource "azurerm_linux_web_app" "archive" {
  name                = "app-sheet-music"
  resource_group_name = azurerm_resource_group.archive.name
  location            = azurerm_resource_group.archive.location
  service_plan_id     = azurerm_service_plan.archive.id
  https_only          = true

  site_config {
    health_check_path                 = "/health"
    health_check_eviction_time_in_min = 5

    application_stack {
      docker_image_name   = var.image
      docker_registry_url = "https://registry.example.com"
    }
  }
}
