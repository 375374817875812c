resource "aws_dynamodb_table" "visitors" {
  name         = "visitors"
  billing_mode = "PAY_PER_REQUEST"
  hash_key     = "id"

  attribute {
    name = "id"
    type = "S"
  }

  ttl {
    attribute_name = "expires_at"
    enabled        = true
  }
}

resource "aws_s3_bucket" "evacuation" {
  bucket = "visitor-desk-evacuation"
}

resource "aws_s3_bucket_lifecycle_configuration" "evacuation" {
  bucket = aws_s3_bucket.evacuation.id

  rule {
    id     = "forget"
    status = "Enabled"
    filter {}

    expiration {
      days = 7
    }
  }
}
