resource "kubernetes_ingress_v1" "quotes" {
  metadata {
    name = "quotes"
    annotations = {
      "kubernetes.io/ingress.class" = "gce"
    }
  }
  spec {
    default_backend {
      service {
        name = "quotes"
        port { number = 8080 }
      }
    }
  }
}

resource "google_sql_database_instance" "quotes" {
  name             = "quotes"
  database_version = "POSTGRES_16"
  settings {
    tier = "db-custom-1-3840"
    ip_configuration {
      ipv4_enabled = false
      ssl_mode     = "TRUSTED_CLIENT_CERTIFICATE_REQUIRED"
    }
  }
}
