resource "vault_mount" "database" {
  path = "database"
  type = "database"
}

resource "vault_database_secret_backend_role" "funicular" {
  backend     = vault_mount.database.path
  name        = "funicular"
  db_name     = "funicular"
  default_ttl = 43200
  max_ttl     = 86400

  creation_statements = [
    "CREATE ROLE \"{{name}}\" LOGIN PASSWORD '{{password}}' VALID UNTIL '{{expiration}}' IN ROLE funicular_app;",
  ]
  revocation_statements = [
    "DROP ROLE IF EXISTS \"{{name}}\";",
  ]
}
