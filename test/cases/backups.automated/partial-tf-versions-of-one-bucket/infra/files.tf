resource "aws_s3_bucket" "files" {
  for_each = toset(["uploads", "invoices"])
  bucket   = "shop-${each.value}"
}

resource "aws_s3_bucket_versioning" "files" {
  for_each = toset(["uploads"])
  bucket   = aws_s3_bucket.files[each.key].id
  versioning_configuration { status = "Enabled" }
}
