job "pay" {
  group "api" {
    task "pay" {
      driver = "docker"
      config { image = "registry.example.com/pay:1" }
      vault { role = "pay" }
      template {
        destination = "secrets/stripe"
        data        = "{{ with secret \"kv/data/pay\" }}{{ .Data.data.stripe }}{{ end }}"
      }
      resources {
        cpu    = 200
        memory = 128
      }
    }
  }
}
