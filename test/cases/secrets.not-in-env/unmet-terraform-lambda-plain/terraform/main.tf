resource "aws_lambda_function" "api" {
  function_name = "api"
  handler       = "src/db.handler"
  runtime       = "nodejs22.x"
  environment {
    variables = {
      DB_PASSWORD = var.db_password
    }
  }
}

variable "db_password" {
  type      = string
  sensitive = true
}
