resource "google_sql_database_instance" "quotes" {
  name             = "quotes"
  database_version = "POSTGRES_16"
  settings { tier = "db-custom-1-3840" }
}

resource "google_secret_manager_secret" "feed" {
  secret_id = "feed-key"
  replication {
    auto {}
  }
}
