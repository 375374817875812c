variable "name" { type = string }
variable "backup_days" {
  type    = number
  default = 7
}
variable "instance_class" {
  type    = string
  default = "db.t4g.small"
}

resource "aws_db_instance" "this" {
  identifier                  = var.name
  engine                      = "postgres"
  engine_version              = "16.3"
  instance_class              = var.instance_class
  allocated_storage           = 50
  storage_encrypted           = true
  username                    = "owner"
  manage_master_user_password = true
  backup_retention_period     = var.backup_days
  skip_final_snapshot         = true
}
