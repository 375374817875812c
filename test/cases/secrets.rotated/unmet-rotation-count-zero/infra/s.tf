resource "aws_secretsmanager_secret" "db" { name = "loans/db" }
resource "aws_secretsmanager_secret_rotation" "db" {
  count               = var.rotate ? 1 : 0
  secret_id           = aws_secretsmanager_secret.db.id
  rotation_lambda_arn = var.l
  rotation_rules { automatically_after_days = 30 }
}
variable "l" {}
variable "rotate" { default = false }
