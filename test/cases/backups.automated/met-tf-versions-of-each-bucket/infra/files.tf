resource "aws_s3_bucket" "files" {
  for_each = toset(["uploads", "invoices"])
  bucket   = "shop-${each.value}"
}

resource "aws_s3_bucket_versioning" "files" {
  for_each = aws_s3_bucket.files
  bucket   = each.value.id
  versioning_configuration { status = "Enabled" }
}
