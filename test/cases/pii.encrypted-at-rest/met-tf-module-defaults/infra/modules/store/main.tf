resource "aws_kms_key" "this" {
  description         = "${var.name} data"
  enable_key_rotation = true
}

resource "aws_db_instance" "this" {
  identifier                  = var.name
  engine                      = "postgres"
  instance_class              = "db.t4g.small"
  allocated_storage           = 30
  username                    = var.name
  manage_master_user_password = true
  storage_encrypted           = var.protect
  kms_key_id                  = var.protect ? aws_kms_key.this.arn : null
  db_subnet_group_name        = var.subnet_group
}

resource "aws_s3_bucket" "letters" {
  bucket = "${var.name}-letters"
}

resource "aws_s3_bucket_server_side_encryption_configuration" "letters" {
  count  = var.protect ? 1 : 0
  bucket = aws_s3_bucket.letters.id
  rule {
    apply_server_side_encryption_by_default {
      sse_algorithm     = "aws:kms"
      kms_master_key_id = aws_kms_key.this.arn
    }
  }
}

output "bucket" {
  value = aws_s3_bucket.letters.bucket
}
