terraform {
  required_providers {
    datadog = { source = "DataDog/datadog", version = "~> 3.38" }
    aws     = { source = "hashicorp/aws", version = "~> 5.45" }
  }
  backend "s3" {
    bucket  = "school-terraform-state"
    key     = "records.tfstate"
    region  = "eu-west-1"
    encrypt = true
  }
}

provider "datadog" {
  api_url = "https://api.datadoghq.eu/"
}

provider "aws" {
  region = "eu-west-1"
}

resource "aws_s3_bucket" "dumps" {
  bucket = "school-records-dumps"
}

resource "aws_s3_bucket_server_side_encryption_configuration" "dumps" {
  bucket = aws_s3_bucket.dumps.id
  rule {
    apply_server_side_encryption_by_default {
      sse_algorithm = "aws:kms"
    }
  }
}

resource "aws_s3_bucket_lifecycle_configuration" "dumps" {
  bucket = aws_s3_bucket.dumps.id
  rule {
    id     = "expire"
    status = "Enabled"
    filter { prefix = "weekly/" }
    expiration { days = 14 }
  }
}
