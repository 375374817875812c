resource "aws_db_instance" "permits" {
  identifier                  = "permits"
  engine                      = "postgres"
  engine_version              = "16.3"
  instance_class              = "db.t4g.small"
  allocated_storage           = 40
  storage_encrypted           = true
  multi_az                    = true
  username                    = "permits"
  manage_master_user_password = true
  backup_retention_period     = 14
  deletion_protection         = true
}
