job "web" {
  group "web" {
    count = 3
    task "web" {
      driver = "docker"
      config { image = "registry.example.com/web:1" }
    }
  }
}
