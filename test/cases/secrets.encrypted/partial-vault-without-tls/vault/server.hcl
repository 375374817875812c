storage "raft" {
  path    = "/vault/data"
  node_id = "core-1"
}

listener "tcp" {
  address     = "0.0.0.0:8200"
  tls_disable = 1
}

api_addr     = "http://vault.core.example.net:8200"
cluster_addr = "https://vault.core.example.net:8201"
