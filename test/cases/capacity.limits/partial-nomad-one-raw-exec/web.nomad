job "web" {
  group "web" {
    task "web" {
      driver = "docker"
      config { image = "registry.example.com/web:1" }
      resources {
        cpu    = 300
        memory = 256
      }
    }
    task "agent" {
      driver = "raw_exec"
      config { command = "/usr/bin/agent" }
    }
  }
}
