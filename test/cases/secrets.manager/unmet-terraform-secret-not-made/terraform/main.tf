variable "use_manager" {
  default = false
}

variable "db_password" {
  type = string
}

resource "aws_secretsmanager_secret" "db" {
  count = var.use_manager ? 1 : 0
  name = "production/api/db"
}

resource "aws_ecs_task_definition" "api" {
  family = "api"
  container_definitions = jsonencode([{
    name  = "api"
    image = "registry.acme.example/api:4"
    environment = [{ name = "DB_PASSWORD", value = var.db_password }]
  }])
}
