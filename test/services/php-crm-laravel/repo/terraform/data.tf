resource "aws_db_parameter_group" "crm" {
  name   = "crm-pg16"
  family = "postgres16"
  parameter {
    name  = "statement_timeout"
    value = "8000"
  }
  parameter {
    name  = "rds.force_ssl"
    value = "1"
  }
}

resource "aws_db_instance" "crm" {
  identifier                  = "crm"
  engine                      = "postgres"
  engine_version              = "16"
  instance_class              = "db.m6g.large"
  allocated_storage           = 100
  db_name                     = "crm"
  username                    = "crm"
  manage_master_user_password = true
  parameter_group_name        = aws_db_parameter_group.crm.name
  storage_encrypted           = true
  backup_retention_period     = 35
  backup_window               = "02:30-03:30"
  deletion_protection         = true
}

resource "aws_elasticache_replication_group" "crm" {
  replication_group_id       = "crm"
  description                = "cache and queues"
  engine                     = "redis"
  node_type                  = "cache.t4g.small"
  num_cache_clusters         = 2
  at_rest_encryption_enabled = true
  transit_encryption_enabled = true
}

resource "aws_s3_bucket" "attachments" {
  bucket = "northwind-crm-attachments"
}

resource "aws_s3_bucket_server_side_encryption_configuration" "attachments" {
  bucket = aws_s3_bucket.attachments.id
  rule {
    apply_server_side_encryption_by_default { sse_algorithm = "aws:kms" }
  }
}

resource "aws_secretsmanager_secret" "app" {
  name = "crm/app"
}
