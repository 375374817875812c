module "store" {
  source       = "./modules/store"
  name         = "physio"
  subnet_group = var.subnet_group
}

variable "subnet_group" { type = string }

output "letters" {
  value = module.store.bucket
}
