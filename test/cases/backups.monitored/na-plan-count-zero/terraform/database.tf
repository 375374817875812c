resource "aws_db_instance" "loans" {
  identifier                  = "library-loans"
  engine                      = "postgres"
  engine_version              = "16.3"
  instance_class              = "db.t4g.medium"
  allocated_storage           = 30
  storage_encrypted           = true
  username                    = "loans"
  manage_master_user_password = true
  backup_retention_period     = 0
  skip_final_snapshot         = true
}
