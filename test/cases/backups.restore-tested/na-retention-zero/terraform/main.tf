variable "backup_days" { type = number }
variable "instance_class" { type = string }

module "registrations" {
  source         = "./modules/database"
  name           = "marathon-registrations"
  backup_days    = var.backup_days
  instance_class = var.instance_class
}
