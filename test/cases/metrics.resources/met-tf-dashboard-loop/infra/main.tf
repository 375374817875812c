terraform {
  required_providers {
    aws = { source = "hashicorp/aws", version = "~> 5.60" }
  }
}

resource "aws_ecs_service" "fares" {
  name            = "fares"
  cluster         = var.cluster
  task_definition = var.task_definition
  desired_count   = 3
  launch_type     = "FARGATE"
}

module "board" {
  source  = "./modules/board"
  cluster = var.cluster
  service = aws_ecs_service.fares.name
}

variable "cluster" { type = string }
variable "task_definition" { type = string }
