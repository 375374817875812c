resource "google_cloud_run_v2_service" "permits" {
  name     = "fishing-permits"
  location = "europe-west3"
  ingress  = "INGRESS_TRAFFIC_ALL"

  template {
    timeout = "20s"

    scaling {
      min_instance_count = 1
      max_instance_count = 12
    }

    containers {
      image = var.image

      resources {
        limits = {
          cpu    = "1"
          memory = "512Mi"
        }
      }
    }
  }
}
