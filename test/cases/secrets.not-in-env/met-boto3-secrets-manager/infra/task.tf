resource "aws_ecs_task_definition" "weather" {
  family                   = "weather"
  requires_compatibilities = ["FARGATE"]
  network_mode             = "awsvpc"
  cpu                      = 256
  memory                   = 512
  task_role_arn            = aws_iam_role.weather.arn
  execution_role_arn       = var.execution_role_arn

  container_definitions = jsonencode([{
    name    = "weather"
    image   = "registry.example.com/weather:4.0.1"
    command = ["gunicorn", "--bind=0.0.0.0:8080", "weather.app:app"]
    environment = [
      { name = "AWS_REGION", value = "eu-west-1" },
      { name = "DATABASE_SECRET", value = "weather/database" },
      { name = "FORECAST_SECRET", value = "weather/forecast-api" },
    ]
    portMappings = [{ containerPort = 8080 }]
  }])
}

resource "aws_iam_role" "weather" {
  name               = "weather"
  assume_role_policy = var.ecs_assume_role_policy
}

resource "aws_iam_role_policy" "read_secrets" {
  role = aws_iam_role.weather.id
  policy = jsonencode({
    Version = "2012-10-17"
    Statement = [{
      Effect   = "Allow"
      Action   = "secretsmanager:GetSecretValue"
      Resource = "arn:aws:secretsmanager:eu-west-1:*:secret:weather/*"
    }]
  })
}
