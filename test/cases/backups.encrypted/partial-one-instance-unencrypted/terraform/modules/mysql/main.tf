variable "identifier" { type = string }
variable "encrypted" {
  type    = bool
  default = true
}

resource "aws_db_instance" "this" {
  identifier                  = var.identifier
  engine                      = "mysql"
  engine_version              = "8.0"
  instance_class              = "db.t4g.medium"
  allocated_storage           = 40
  storage_encrypted           = var.encrypted
  username                    = "root"
  manage_master_user_password = true
  backup_retention_period     = 30
  backup_window               = "02:00-02:45"
}
