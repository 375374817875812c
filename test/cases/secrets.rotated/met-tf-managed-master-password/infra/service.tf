resource "aws_ecs_task_definition" "room" {
  family                   = "reading-room"
  requires_compatibilities = ["FARGATE"]
  network_mode             = "awsvpc"
  cpu                      = 512
  memory                   = 1024
  task_role_arn            = var.task_role
  container_definitions = jsonencode([{
    name         = "room"
    image        = var.image
    portMappings = [{ containerPort = 8080 }]
    environment = [
      { name = "DB_HOST", value = aws_db_instance.room.address },
      { name = "DB_SECRET_ARN", value = aws_db_instance.room.master_user_secret[0].secret_arn },
    ]
  }])
}

variable "task_role" { type = string }

variable "image" { type = string }
