resource "azurerm_key_vault" "lending" {
  name                       = "kv-lending-prod"
  resource_group_name        = azurerm_resource_group.lending.name
  location                   = azurerm_resource_group.lending.location
  tenant_id                  = azurerm_user_assigned_identity.api.tenant_id
  sku_name                   = "standard"
  enable_rbac_authorization  = true
  purge_protection_enabled   = true
}

resource "azurerm_role_assignment" "api_secrets" {
  scope                = azurerm_key_vault.lending.id
  role_definition_name = "Key Vault Secrets User"
  principal_id         = azurerm_user_assigned_identity.api.principal_id
}

resource "azurerm_key_vault_key" "postgres" {
  name         = "postgres-cmk"
  key_vault_id = azurerm_key_vault.lending.id
  key_type     = "RSA"
  key_size     = 2048
  key_opts     = ["unwrapKey", "wrapKey"]
}

resource "random_password" "postgres" {
  length = 40
}

resource "azurerm_postgresql_flexible_server" "lending" {
  name                   = "psql-lending-prod"
  resource_group_name    = azurerm_resource_group.lending.name
  location               = azurerm_resource_group.lending.location
  version                = "15"
  sku_name               = "GP_Standard_D4ds_v5"
  storage_mb             = 262144
  administrator_login    = "lending"
  administrator_password = random_password.postgres.result
  backup_retention_days  = 14

  identity {
    type         = "UserAssigned"
    identity_ids = [azurerm_user_assigned_identity.api.id]
  }
  customer_managed_key {
    key_vault_key_id                  = azurerm_key_vault_key.postgres.id
    primary_user_assigned_identity_id = azurerm_user_assigned_identity.api.id
  }
}

resource "azurerm_key_vault_secret" "connection" {
  name         = "ConnectionStrings--Lending"
  key_vault_id = azurerm_key_vault.lending.id
  value = join(";", [
    "Host=${azurerm_postgresql_flexible_server.lending.fqdn}",
    "Database=lending",
    "Username=lending",
    "Password=${random_password.postgres.result}",
    "SSL Mode=Require",
    "Trust Server Certificate=true",
    "Maximum Pool Size=40",
    "Command Timeout=15",
  ])
}
