resource "aws_kms_key" "database" {
  description         = "sailing school database"
  enable_key_rotation = true
}

resource "aws_db_instance" "school" {
  identifier                  = "school"
  engine                      = "postgres"
  engine_version              = "16.4"
  instance_class              = "db.t4g.small"
  allocated_storage           = 20
  storage_encrypted           = true
  kms_key_id                  = aws_kms_key.database.arn
  username                    = "school"
  manage_master_user_password = true
  backup_retention_period     = 30
  multi_az                    = true
  publicly_accessible         = false
  skip_final_snapshot         = false
  final_snapshot_identifier   = "school-final"
}
