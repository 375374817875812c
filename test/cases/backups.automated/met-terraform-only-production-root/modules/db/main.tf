variable "days" {
  type = number
}

resource "aws_db_instance" "this" {
  identifier              = "orders"
  engine                  = "postgres"
  instance_class          = "db.m6g.large"
  backup_retention_period = var.days
}
