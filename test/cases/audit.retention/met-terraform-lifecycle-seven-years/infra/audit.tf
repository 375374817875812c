resource "aws_s3_bucket" "audit" {
  bucket = "acme-grants-audit"
}

resource "aws_s3_bucket_lifecycle_configuration" "audit" {
  bucket = aws_s3_bucket.audit.id
  rule {
    id     = "expire"
    status = "Enabled"
    expiration {
      days = var.days
    }
  }
}

variable "days" {
  default = 2555
}
