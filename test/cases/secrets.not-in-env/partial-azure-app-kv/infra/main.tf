resource "azurerm_container_app" "api" {
  name = "api"
  secret {
    name                = "stripe"
    key_vault_secret_id = azurerm_key_vault_secret.stripe.id
    identity            = azurerm_user_assigned_identity.api.id
  }
  template {
    container {
      name   = "api"
      image  = "acme.azurecr.io/api:1"
      cpu    = 0.5
      memory = "1Gi"
      env {
        name        = "STRIPE_SECRET_KEY"
        secret_name = "stripe"
      }
    }
  }
}
resource "azurerm_key_vault_secret" "stripe" {
  name         = "stripe"
  value        = var.stripe
  key_vault_id = azurerm_key_vault.main.id
}
