variable "forward_audit" {
  type    = bool
  default = true
}

variable "siem_role_arn" { type = string }

resource "aws_dynamodb_table" "audit" {
  name             = "adoption-audit"
  billing_mode     = "PAY_PER_REQUEST"
  hash_key         = "animal_id"
  range_key        = "at"
  stream_enabled   = true
  stream_view_type = "NEW_IMAGE"

  attribute {
    name = "animal_id"
    type = "S"
  }
  attribute {
    name = "at"
    type = "S"
  }
}

resource "aws_lambda_function" "siem" {
  function_name = "adoption-audit-to-siem"
  runtime       = "nodejs20.x"
  handler       = "siem.handler"
  filename      = "${path.module}/../dist/siem.zip"
  role          = var.siem_role_arn
}

resource "aws_lambda_event_source_mapping" "siem" {
  event_source_arn  = aws_dynamodb_table.audit.stream_arn
  function_name     = aws_lambda_function.siem.arn
  starting_position = "LATEST"
  enabled           = var.forward_audit
}
