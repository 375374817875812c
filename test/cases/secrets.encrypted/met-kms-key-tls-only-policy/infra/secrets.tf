resource "aws_kms_key" "harvest" {
  description         = "secrets of the harvest gateway"
  enable_key_rotation = true
}

resource "aws_secretsmanager_secret" "database_url" {
  name       = "harvest/prod/database-url"
  kms_key_id = aws_kms_key.harvest.arn
}

resource "aws_secretsmanager_secret_policy" "tls_only" {
  secret_arn = aws_secretsmanager_secret.database_url.arn
  policy = jsonencode({
    Version = "2012-10-17"
    Statement = [{
      Sid       = "TlsOnly"
      Effect    = "Deny"
      Principal = "*"
      Action    = "secretsmanager:*"
      Resource  = "*"
      Condition = { Bool = { "aws:SecureTransport" = "false" } }
    }]
  })
}
