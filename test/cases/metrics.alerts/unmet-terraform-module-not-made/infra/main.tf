module "alarms" {
  source = "./alarms"
  count  = 0
}
