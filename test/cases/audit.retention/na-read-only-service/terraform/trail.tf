resource "aws_cloudtrail" "account" {
  name                          = "account-audit"
  s3_bucket_name                = aws_s3_bucket.audit.id
  is_multi_region_trail         = true
  enable_log_file_validation    = true
  include_global_service_events = true
}

resource "aws_s3_bucket" "audit" {
  bucket = "postcodes-account-audit"
}

resource "aws_s3_bucket_lifecycle_configuration" "audit" {
  bucket = aws_s3_bucket.audit.id
  rule {
    id     = "seven-years"
    status = "Enabled"
    filter {}
    expiration { days = 2557 }
  }
}
