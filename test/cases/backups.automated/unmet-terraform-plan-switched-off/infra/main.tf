resource "aws_db_instance" "orders" {
  identifier              = "orders"
  engine                  = "postgres"
  instance_class          = "db.m6g.large"
  backup_retention_period = 0
}

module "backup" {
  source  = "./modules/backup"
  enabled = false
  targets = [aws_db_instance.orders.arn]
}
