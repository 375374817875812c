terraform {
  required_providers {
    grafana = { source = "grafana/grafana", version = "~> 3.7" }
  }
}
