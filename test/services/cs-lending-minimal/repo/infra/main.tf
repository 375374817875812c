terraform {
  required_providers {
    azurerm = { source = "hashicorp/azurerm", version = "~> 4.8" }
  }
  backend "azurerm" {}
}

provider "azurerm" {
  features {}
}

variable "image_tag" { type = string }
variable "pagerduty_webhook" {
  type      = string
  sensitive = true
}

resource "azurerm_resource_group" "lending" {
  name     = "rg-lending-prod"
  location = "westeurope"
}

resource "azurerm_user_assigned_identity" "api" {
  name                = "id-lending-api"
  resource_group_name = azurerm_resource_group.lending.name
  location            = azurerm_resource_group.lending.location
}

resource "azurerm_container_app_environment" "lending" {
  name                = "cae-lending-prod"
  resource_group_name = azurerm_resource_group.lending.name
  location            = azurerm_resource_group.lending.location
}

resource "azurerm_container_app" "api" {
  name                         = "lending-api"
  container_app_environment_id = azurerm_container_app_environment.lending.id
  resource_group_name          = azurerm_resource_group.lending.name
  revision_mode                = "Multiple"

  identity {
    type         = "UserAssigned"
    identity_ids = [azurerm_user_assigned_identity.api.id]
  }

  ingress {
    external_enabled           = true
    target_port                = 8080
    allow_insecure_connections = false
    traffic_weight {
      latest_revision = true
      percentage      = 100
    }
  }

  template {
    min_replicas = 3
    max_replicas = 3
    container {
      name   = "api"
      image  = "acrlending.azurecr.io/lending-api:${var.image_tag}"
      cpu    = 1.0
      memory = "2Gi"
      env {
        name  = "AZURE_CLIENT_ID"
        value = azurerm_user_assigned_identity.api.client_id
      }
    }
  }
}
