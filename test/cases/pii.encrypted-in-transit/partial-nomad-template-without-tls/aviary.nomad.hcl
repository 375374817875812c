job "aviary" {
  group "web" {
    service {
      name = "aviary"
      tags = [
        "traefik.enable=true",
        "traefik.http.routers.aviary.rule=Host(`aviary.example.org`)",
        "traefik.http.routers.aviary.tls.certresolver=acme",
      ]
    }
    task "web" {
      driver = "docker"
      config { image = "registry.example.org/aviary:1.0.0" }
      template {
        data        = <<EOF
{{ with secret "database/creds/aviary" }}
DATABASE_URL="postgres://{{ .Data.username }}:{{ .Data.password }}@pg.service.consul/aviary?sslmode=disable"
{{ end }}
EOF
        destination = "secrets/app.env"
        env         = true
      }
    }
  }
}
