locals {
  env = {
    GOOGLE_CLOUD_PROJECT = var.project
    SQL_INSTANCE         = google_sql_database_instance.fleet.connection_name
    SQL_USER             = "fleet_app@${var.project}.iam"
    JWKS_URL             = "https://login.haulwright.example/.well-known/jwks.json"
    GEOCODER_URL         = "https://geo.internal.haulwright.example"
    ETA_URL              = "https://api.roadsense.example"
    KAFKA_BROKERS        = "kafka-0.haulwright.example:9093,kafka-1.haulwright.example:9093"
    SMTP_ADDR            = "smtp.haulwright.example:587"
    OTLP_ENDPOINT        = "otel-collector.observability:4317"
  }
  roles = {
    serve  = { min = 3, max = 24 }
    ingest = { min = 2, max = 12 }
  }
}

resource "kubernetes_deployment_v1" "fleet" {
  for_each = local.roles
  metadata {
    name      = "fleet-${each.key}"
    namespace = "fleet"
  }
  spec {
    selector { match_labels = { app = "fleet", role = each.key } }
    template {
      metadata { labels = { app = "fleet", role = each.key } }
      spec {
        service_account_name = "fleet"
        container {
          name  = "fleetd"
          image = var.image
          args  = [each.key]
          dynamic "env" {
            for_each = local.env
            content {
              name  = env.key
              value = env.value
            }
          }
          port { container_port = 8080 }
          resources {
            requests = { memory = "256Mi" }
            limits   = { memory = "512Mi" }
          }
        }
      }
    }
  }
}

resource "kubernetes_horizontal_pod_autoscaler_v2" "fleet" {
  for_each = local.roles
  metadata {
    name      = "fleet-${each.key}"
    namespace = "fleet"
  }
  spec {
    min_replicas = each.value.min
    max_replicas = each.value.max
    scale_target_ref {
      api_version = "apps/v1"
      kind        = "Deployment"
      name        = "fleet-${each.key}"
    }
    metric {
      type = "Resource"
      resource {
        name = "memory"
        target {
          type                = "Utilization"
          average_utilization = 70
        }
      }
    }
  }
}

resource "kubernetes_ingress_v1" "public" {
  metadata {
    name      = "fleet"
    namespace = "fleet"
    annotations = {
      "kubernetes.io/ingress.class"                 = "gce"
      "kubernetes.io/ingress.allow-http"            = "false"
      "ingress.gcp.kubernetes.io/pre-shared-cert"   = google_compute_managed_ssl_certificate.fleet.name
      "kubernetes.io/ingress.global-static-ip-name" = "fleet"
    }
  }
  spec {
    default_backend {
      service {
        name = "fleet-serve"
        port { number = 8080 }
      }
    }
  }
}

resource "google_compute_managed_ssl_certificate" "fleet" {
  name = "fleet"
  managed { domains = ["fleet.haulwright.example"] }
}
