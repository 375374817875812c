resource "aws_kms_key" "data" {
  description         = "inventory data"
  enable_key_rotation = true
}

resource "aws_db_instance" "main" {
  identifier                      = "inventory"
  engine                          = "postgres"
  engine_version                  = "16.4"
  instance_class                  = "db.m7g.large"
  allocated_storage               = 100
  max_allocated_storage           = 500
  db_name                         = "inventory"
  username                        = "inventory"
  manage_master_user_password     = true
  master_user_secret_kms_key_id   = aws_kms_key.data.arn
  multi_az                        = true
  storage_encrypted               = true
  kms_key_id                      = aws_kms_key.data.arn
  backup_retention_period         = 14
  backup_window                   = "01:00-02:00"
  copy_tags_to_snapshot           = true
  deletion_protection             = true
  vpc_security_group_ids          = [aws_security_group.db.id]
  db_subnet_group_name            = var.db_subnet_group
}

resource "aws_secretsmanager_secret" "partners" {
  name       = "inventory/partners"
  kms_key_id = aws_kms_key.data.arn
}

variable "image" { type = string }
variable "region" { type = string }
variable "cluster_arn" { type = string }
variable "cluster_name" { type = string }
variable "vpc_id" { type = string }
variable "certificate_arn" { type = string }
variable "db_subnet_group" { type = string }
variable "private_subnets" { type = list(string) }
variable "public_subnets" { type = list(string) }
variable "internal_nat_cidrs" { type = list(string) }
