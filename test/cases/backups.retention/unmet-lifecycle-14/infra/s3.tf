resource "aws_s3_bucket" "b" {
  bucket = "shop-backups"
}
resource "aws_s3_bucket_lifecycle_configuration" "b" {
  bucket = aws_s3_bucket.b.id
  rule {
    id = "x"
    status = "Enabled"
    expiration {
      days = 14
    }
  }
}
