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
  rotation {
    rotation_period    = "2592000s"
    next_rotation_time = "2026-01-01T00:00:00Z"
  }
  topics { name = "projects/p/topics/rotate" }
}
