variable "pitr" {
  type    = bool
  default = true
}

module "bookings" {
  source = "./modules/table"
  name   = "sauna-bookings"
  pitr   = var.pitr
}
