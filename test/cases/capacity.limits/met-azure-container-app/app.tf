resource "azurerm_container_app" "api" {
  name = "api"
  template {
    min_replicas = 1
    max_replicas = 10
    container {
      name   = "api"
      image  = "acme.azurecr.io/api:1"
      cpu    = 0.5
      memory = "1Gi"
    }
    http_scale_rule {
      name                = "http"
      concurrent_requests = "50"
    }
  }
}
