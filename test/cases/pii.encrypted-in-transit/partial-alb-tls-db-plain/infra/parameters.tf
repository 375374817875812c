# the task definition passes this parameter to the container as DATABASE_URL
resource "aws_ssm_parameter" "database_url" {
  name  = "/notices/database-url"
  type  = "SecureString"
  value = "postgres://notices:${var.db_password}@${var.db_host}:5432/notices?sslmode=disable"
}

variable "db_host" { type = string }

variable "db_password" {
  type      = string
  sensitive = true
}
