resource "aws_secretsmanager_secret" "berths" {
  name = "berths"
}

data "aws_iam_policy_document" "read_berths" {
  statement {
    actions   = ["secretsmanager:GetSecretValue", "secretsmanager:DescribeSecret"]
    resources = [aws_secretsmanager_secret.berths.arn]
  }
}

resource "aws_iam_role_policy" "task_reads_berths" {
  name   = "read-berths"
  role   = aws_iam_role.task.id
  policy = data.aws_iam_policy_document.read_berths.json
}

resource "aws_iam_role" "task" {
  name = "berths-task"
  assume_role_policy = jsonencode({
    Version = "2012-10-17"
    Statement = [{
      Effect    = "Allow"
      Action    = "sts:AssumeRole"
      Principal = { Service = "ecs-tasks.amazonaws.com" }
    }]
  })
}

resource "aws_ecs_task_definition" "berths" {
  family                   = "berths"
  requires_compatibilities = ["FARGATE"]
  network_mode             = "awsvpc"
  cpu                      = 256
  memory                   = 512
  task_role_arn            = aws_iam_role.task.arn
  container_definitions = jsonencode([{
    name         = "web"
    image        = "registry.example.com/berths:2.3.0"
    portMappings = [{ containerPort = 8080 }]
  }])
}
