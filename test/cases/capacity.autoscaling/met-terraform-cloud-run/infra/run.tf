resource "google_cloud_run_v2_service" "api" {
  name     = "api"
  location = "europe-west3"
  template {
    scaling {
      min_instance_count = 1
      max_instance_count = 20
    }
    containers {
      image = "europe-docker.pkg.dev/acme/api/api:4"
    }
  }
}
