resource "aws_ecs_task_definition" "loans" {
  family = "loans"
  container_definitions = jsonencode([{
    name = "loans", image = "loans:1", memory = 256, cpu = 128
    secrets = [{ name = "DATABASE_URL", valueFrom = aws_secretsmanager_secret.db.arn }]
  }])
}
