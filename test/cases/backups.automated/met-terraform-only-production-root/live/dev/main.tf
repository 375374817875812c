module "db" {
  source = "../../modules/db"
  days   = 0
}
