module "db" {
  source                  = "terraform-aws-modules/rds/aws"
  version                 = "~> 6.10"
  identifier              = "orders"
  engine                  = "mysql"
  backup_retention_period = 14
}
