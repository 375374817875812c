resource "aws_ecs_task_definition" "tastings" {
  family                   = "tastings"
  requires_compatibilities = ["FARGATE"]
  network_mode             = "awsvpc"
  cpu                      = 512
  memory                   = 1024
  execution_role_arn       = var.execution_role_arn

  container_definitions = jsonencode([{
    name  = "tastings"
    image = "registry.example.com/tastings:1.9.2"
    environment = [
      { name = "DB_HOST", value = var.db_host },
    ]
    secrets = [
      { name = "DB_PASSWORD", valueFrom = "arn:aws:ssm:eu-west-1:111122223333:parameter/tastings/db-password" },
      { name = "MAIL_KEY", valueFrom = "arn:aws:ssm:eu-west-1:111122223333:parameter/tastings/mail-key" },
    ]
    portMappings = [{ containerPort = 8080 }]
  }])
}
