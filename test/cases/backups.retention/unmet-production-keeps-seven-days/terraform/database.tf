resource "aws_db_instance" "kennel" {
  identifier                  = "kennel-${var.environment}"
  engine                      = "postgres"
  engine_version              = "16.3"
  instance_class              = "db.t4g.small"
  allocated_storage           = 20
  storage_encrypted           = true
  username                    = "kennel"
  manage_master_user_password = true
  backup_retention_period     = var.backup_days
}
