resource "azurerm_container_app" "claims" {
  name                         = "claims-intake"
  resource_group_name          = var.resource_group
  container_app_environment_id = var.environment_id
  revision_mode                = "Single"

  template {
    min_replicas = 2
    max_replicas = 6
    container {
      name   = "claims-intake"
      image  = "claims.azurecr.io/intake:7.0.4"
      cpu    = 0.5
      memory = "1Gi"
    }
  }
}

variable "environment_id" {}
