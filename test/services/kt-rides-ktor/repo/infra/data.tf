resource "aws_db_instance" "rides" {
  identifier                = "rides-prod"
  engine                    = "postgres"
  engine_version            = "16.4"
  instance_class            = "db.r6g.large"
  allocated_storage         = 200
  db_name                   = "rides"
  username                  = "rides_app"
  password                  = random_password.db.result
  multi_az                  = true
  storage_encrypted         = true
  kms_key_id                = aws_kms_key.rides.arn
  backup_retention_period   = 35
  backup_window             = "01:10-01:50"
  copy_tags_to_snapshot     = true
  deletion_protection       = true
  final_snapshot_identifier = "rides-prod-final"
  db_subnet_group_name      = var.db_subnet_group
  vpc_security_group_ids    = [aws_security_group.db.id]
  parameter_group_name      = aws_db_parameter_group.rides.name
}

resource "aws_db_parameter_group" "rides" {
  name   = "rides-pg16"
  family = "postgres16"
  parameter {
    name  = "rds.force_ssl"
    value = "1"
  }
}

resource "aws_kms_key" "rides" {
  description         = "rides data and secrets"
  enable_key_rotation = true
}

resource "random_password" "db" {
  length  = 32
  special = false
}

resource "aws_secretsmanager_secret" "db" {
  name       = "rides/db"
  kms_key_id = aws_kms_key.rides.arn
}

resource "aws_secretsmanager_secret_rotation" "db" {
  secret_id           = aws_secretsmanager_secret.db.id
  rotation_lambda_arn = var.rds_rotation_lambda_arn
  rotation_rules { automatically_after_days = 30 }
}

resource "aws_secretsmanager_secret" "payments" {
  name       = "rides/payments-api-key"
  kms_key_id = aws_kms_key.rides.arn
}

resource "aws_secretsmanager_secret" "internal" {
  name       = "rides/internal-token"
  kms_key_id = aws_kms_key.rides.arn
}
