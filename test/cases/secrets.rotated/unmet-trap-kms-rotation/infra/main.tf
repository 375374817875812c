resource "aws_kms_key" "main" {
  enable_key_rotation = true
}
resource "aws_secretsmanager_secret" "stripe" {
  name       = "prod/stripe"
  kms_key_id = aws_kms_key.main.arn
}
