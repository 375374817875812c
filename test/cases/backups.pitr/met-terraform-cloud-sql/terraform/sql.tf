resource "google_sql_database_instance" "main" {
  name             = "bookings"
  database_version = "POSTGRES_16"
  region           = "europe-west3"
  settings {
    tier = "db-custom-2-8192"
    backup_configuration {
      enabled                        = true
      point_in_time_recovery_enabled = true
    }
  }
}
