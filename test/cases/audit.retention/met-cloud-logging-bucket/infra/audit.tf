variable "project" {
  type = string
}

resource "google_logging_project_bucket_config" "audit" {
  project        = var.project
  location       = "europe-west4"
  bucket_id      = "toll-audit"
  retention_days = 2555
  locked         = true
}

resource "google_logging_project_sink" "audit" {
  project                = var.project
  name                   = "toll-audit"
  destination            = "logging.googleapis.com/${google_logging_project_bucket_config.audit.id}"
  filter                 = "logName=\"projects/${var.project}/logs/audit\""
  unique_writer_identity = true
}
