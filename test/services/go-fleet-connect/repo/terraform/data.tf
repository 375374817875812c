resource "google_kms_crypto_key" "fleet" {
  name            = "fleet"
  key_ring        = var.key_ring
  rotation_period = "7776000s"
}

resource "google_sql_database_instance" "fleet" {
  name                = "fleet"
  database_version    = "POSTGRES_16"
  region              = "europe-west4"
  encryption_key_name = google_kms_crypto_key.fleet.id
  deletion_protection = true
  settings {
    tier              = "db-custom-4-16384"
    availability_type = "REGIONAL"
    ip_configuration {
      ipv4_enabled    = false
      private_network = var.network
      ssl_mode        = "TRUSTED_CLIENT_CERTIFICATE_REQUIRED"
    }
    backup_configuration {
      enabled                        = true
      start_time                     = "01:30"
      point_in_time_recovery_enabled = true
      transaction_log_retention_days = 7
      backup_retention_settings { retained_backups = 35 }
    }
    database_flags {
      name  = "cloudsql.iam_authentication"
      value = "on"
    }
    database_flags {
      name  = "cloudsql.enable_pg_cron"
      value = "on"
    }
  }
}

resource "google_secret_manager_secret" "fleet" {
  for_each  = toset(["fleet-eta-key", "fleet-kafka-password", "fleet-smtp-password"])
  secret_id = each.key
  replication {
    auto {}
  }
}

variable "project" { type = string }
variable "image" { type = string }
variable "network" { type = string }
variable "key_ring" { type = string }
