variable "rotation_enabled" {
  type    = bool
  default = false
}

variable "rotator_arn" {
  type    = string
  default = ""
}

resource "aws_secretsmanager_secret" "database" {
  name = "lifts/database"
}

resource "aws_secretsmanager_secret_rotation" "database" {
  count               = var.rotation_enabled ? 1 : 0
  secret_id           = aws_secretsmanager_secret.database.id
  rotation_lambda_arn = var.rotator_arn

  rotation_rules {
    automatically_after_days = 30
  }
}
