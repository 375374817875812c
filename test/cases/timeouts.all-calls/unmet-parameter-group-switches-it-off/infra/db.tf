resource "aws_db_parameter_group" "accounts" {
  name   = "accounts"
  family = "postgres16"
  parameter {
    name  = "statement_timeout"
    value = "0"
  }
}

resource "aws_db_instance" "accounts" {
  identifier           = "accounts"
  engine               = "postgres"
  instance_class       = "db.t4g.small"
  parameter_group_name = aws_db_parameter_group.accounts.name
}
