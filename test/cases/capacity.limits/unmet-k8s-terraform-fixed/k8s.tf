resource "kubernetes_deployment" "web" {
  metadata { name = "web" }
  spec {
    replicas = 3
    selector { match_labels = { app = "web" } }
    template {
      metadata { labels = { app = "web" } }
      spec {
        container {
          name  = "web"
          image = "registry.example.com/web:1"
        }
      }
    }
  }
}
