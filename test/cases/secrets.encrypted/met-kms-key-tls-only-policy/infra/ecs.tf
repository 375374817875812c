resource "aws_ecs_task_definition" "gateway" {
  family                   = "harvest-gateway"
  requires_compatibilities = ["FARGATE"]
  network_mode             = "awsvpc"
  cpu                      = 256
  memory                   = 512
  task_role_arn            = var.task_role_arn
  container_definitions = jsonencode([{
    name         = "gateway"
    image        = "registry.example.com/harvest-gateway:0.9.0"
    portMappings = [{ containerPort = 8080 }]
  }])
}

variable "task_role_arn" {
  type = string
}
