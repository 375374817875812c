data "grafana_oncall_user" "crew" {
  for_each = toset(["m.okafor", "j.lindqvist", "s.tanaka"])
  username = each.key
}
