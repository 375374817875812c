resource "google_cloud_run_v2_service" "api" {
  name     = "api"
  location = "europe-west3"
  template {
    containers {
      image = "europe-docker.pkg.dev/acme/api/api:4"
    }
  }
}
