resource "aws_dynamodb_table" "walks" {
  name         = "dog-walks"
  billing_mode = "PAY_PER_REQUEST"
  hash_key     = "dog_id"
  range_key    = "starts_at"

  attribute {
    name = "dog_id"
    type = "S"
  }
  attribute {
    name = "starts_at"
    type = "S"
  }

  point_in_time_recovery { enabled = true }
}

resource "aws_lambda_function" "walks" {
  function_name = "dog-walks"
  runtime       = "nodejs20.x"
  handler       = "src/handler.handler"
  filename      = "${path.module}/../dist.zip"
  role          = var.role_arn
  timeout       = 10
}

variable "role_arn" { type = string }
