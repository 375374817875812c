variable "encrypted" {
  default = false
}

resource "aws_db_instance" "orders" {
  identifier              = "orders"
  engine                  = "postgres"
  instance_class          = "db.m6g.large"
  backup_retention_period = 14
  storage_encrypted       = var.encrypted
}
