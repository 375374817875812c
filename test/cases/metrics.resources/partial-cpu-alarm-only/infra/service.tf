resource "aws_ecs_cluster" "main" {
  name = "lenses"
}

resource "aws_ecs_task_definition" "lens" {
  family                   = "lens-api"
  requires_compatibilities = ["FARGATE"]
  network_mode             = "awsvpc"
  cpu                      = 256
  memory                   = 512
  container_definitions = jsonencode([{
    name         = "api"
    image        = "registry.example.com/lens-api:1.0"
    portMappings = [{ containerPort = 3000 }]
  }])
}

resource "aws_ecs_service" "lens" {
  name            = "lens-api"
  cluster         = aws_ecs_cluster.main.id
  task_definition = aws_ecs_task_definition.lens.arn
  desired_count   = 2
  launch_type     = "FARGATE"
  network_configuration {
    subnets = var.subnets
  }
}

variable "subnets" {
  type = list(string)
}
