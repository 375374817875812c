variable "memory" {
  default = 512
}

resource "aws_ecs_task_definition" "api" {
  family                   = "api"
  requires_compatibilities = ["EC2"]
  container_definitions = jsonencode([{
    name  = "api"
    image = "registry.acme.example/api:4"
  }])
}
