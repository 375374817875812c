resource "aws_dynamodb_table" "animals" {
  name         = "adoption-animals"
  billing_mode = "PAY_PER_REQUEST"
  hash_key     = "id"

  attribute {
    name = "id"
    type = "S"
  }

  point_in_time_recovery { enabled = true }
}
