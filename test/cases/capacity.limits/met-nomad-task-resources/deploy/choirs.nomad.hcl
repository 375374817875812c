job "choirs" {
  datacenters = ["gra1"]
  type        = "service"

  group "web" {
    count = 2

    network {
      port "http" { to = 8080 }
    }

    task "choirs" {
      driver = "docker"
      config {
        image = "registry.example.com/choirs:1.5.0"
        ports = ["http"]
      }
      resources {
        cpu    = 400
        memory = 256
      }
    }

    task "shipper" {
      driver = "docker"
      lifecycle {
        hook    = "poststart"
        sidecar = true
      }
      config {
        image = "timberio/vector:0.42.0-alpine"
      }
      resources {
        cpu    = 100
        memory = 96
      }
    }
  }
}
