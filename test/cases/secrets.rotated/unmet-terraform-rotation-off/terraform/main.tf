locals {
  rotate = false
}

resource "aws_secretsmanager_secret" "db" {
  name = "production/api/db"
}

resource "aws_secretsmanager_secret_rotation" "db" {
  count               = local.rotate ? 1 : 0
  secret_id           = aws_secretsmanager_secret.db.id
  rotation_lambda_arn = var.rotation_lambda
  rotation_rules {
    automatically_after_days = 30
  }
}

variable "rotation_lambda" {
  type = string
}
