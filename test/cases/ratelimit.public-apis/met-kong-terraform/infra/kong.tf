resource "konnect_gateway_plugin_rate_limiting" "all" {
  enabled = true
  config  = { minute = 100, policy = "local", limit_by = "ip" }
}
