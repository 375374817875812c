job "programme" {
  datacenters = ["vie1"]
  type        = "service"

  update {
    max_parallel     = 1
    min_healthy_time = "20s"
    auto_revert      = false
  }

  group "web" {
    count = 2
    network {
      port "http" { to = 8080 }
    }
    task "programme" {
      driver = "docker"
      config {
        image = "registry.example.com/programme:1.12.0"
        ports = ["http"]
      }
    }
  }
}
