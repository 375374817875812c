terraform {
  required_providers {
    azurerm = { source = "hashicorp/azurerm", version = "~> 4.6" }
  }
}

provider "azurerm" {
  features {}
}

variable "resource_group" { type = string }
variable "environment_id" { type = string }

resource "azurerm_container_app" "auctions" {
  name                         = "auctions"
  resource_group_name          = var.resource_group
  container_app_environment_id = var.environment_id
  revision_mode                = "Single"

  template {
    min_replicas = 2
    max_replicas = 40

    container {
      name   = "auctions"
      image  = "registry.example.com/auctions:1.7.0"
      cpu    = 0.5
      memory = "1Gi"
    }

    http_scale_rule {
      name                = "by-requests"
      concurrent_requests = "60"
    }
  }

  ingress {
    external_enabled = true
    target_port      = 8080
    traffic_weight {
      latest_revision = true
      percentage      = 100
    }
  }
}
