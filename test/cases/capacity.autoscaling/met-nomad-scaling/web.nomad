job "web" {
  group "web" {
    count = 2
    scaling {
      enabled = true
      min     = 2
      max     = 10
      policy {
        check "cpu" {
          source = "nomad-apm"
          query  = "avg_cpu"
          strategy "target-value" { target = 70 }
        }
      }
    }
    task "web" {
      driver = "docker"
      config { image = "registry.example.com/web:1" }
    }
  }
}
