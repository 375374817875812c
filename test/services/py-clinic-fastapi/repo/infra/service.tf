locals {
  image = "${var.ecr_repository}:${var.release}"
  common_env = [
    { name = "ENVIRONMENT", value = "production" },
    { name = "REDIS_HOST", value = aws_elasticache_replication_group.queue.primary_endpoint_address },
    { name = "OIDC_ISSUER", value = var.oidc_issuer },
    { name = "OIDC_AUDIENCE", value = var.oidc_audience },
    { name = "OTEL_EXPORTER_OTLP_ENDPOINT", value = "http://localhost:4317" },
    { name = "OTEL_TRACES_SAMPLER", value = "parentbased_traceidratio" },
    { name = "OTEL_TRACES_SAMPLER_ARG", value = "0.15" },
    { name = "INSURER__BASE_URL", value = var.insurer_url },
    { name = "PHARMACY__BASE_URL", value = var.pharmacy_url },
    { name = "SMS__BASE_URL", value = var.sms_url },
  ]
  common_secrets = [
    { name = "DATABASE_URL", valueFrom = aws_secretsmanager_secret.app["database_url"].arn },
    { name = "REDIS_PASSWORD", valueFrom = aws_secretsmanager_secret.app["redis_password"].arn },
    { name = "INSURER__API_KEY", valueFrom = aws_secretsmanager_secret.app["insurer_key"].arn },
    { name = "PHARMACY__API_KEY", valueFrom = aws_secretsmanager_secret.app["pharmacy_key"].arn },
    { name = "SMS__API_KEY", valueFrom = aws_secretsmanager_secret.app["sms_key"].arn },
  ]
  commands = { api = null, worker = ["arq", "clinic.worker.WorkerSettings"] }
}

resource "aws_ecs_task_definition" "this" {
  for_each                 = local.commands
  family                   = "clinic-${each.key}"
  requires_compatibilities = ["FARGATE"]
  network_mode             = "awsvpc"
  cpu                      = 1024
  memory                   = 2048
  execution_role_arn       = var.execution_role_arn
  task_role_arn            = var.task_role_arn
  container_definitions = jsonencode([
    {
      name         = each.key
      image        = local.image
      command      = each.value
      cpu          = 768
      memory       = 1536
      essential    = true
      portMappings = each.key == "api" ? [{ containerPort = 8080 }] : []
      environment  = local.common_env
      secrets      = local.common_secrets
    },
    {
      name      = "adot"
      image     = "public.ecr.aws/aws-observability/aws-otel-collector:v0.41.1"
      command   = ["--config=/etc/ecs/ecs-amp-xray.yaml"]
      cpu       = 256
      memory    = 512
      essential = true
    },
  ])
}

resource "aws_ecs_service" "this" {
  for_each        = local.commands
  name            = "clinic-${each.key}"
  cluster         = var.cluster_arn
  task_definition = aws_ecs_task_definition.this[each.key].arn
  desired_count   = each.key == "api" ? 3 : 2
  launch_type     = "FARGATE"

  network_configuration {
    subnets         = var.private_subnets
    security_groups = [var.service_sg]
  }

  dynamic "load_balancer" {
    for_each = each.key == "api" ? [1] : []
    content {
      target_group_arn = var.target_group_arn
      container_name   = "api"
      container_port   = 8080
    }
  }

  lifecycle { ignore_changes = [desired_count] }
}

resource "aws_appautoscaling_target" "api" {
  service_namespace  = "ecs"
  resource_id        = "service/${var.cluster_name}/${aws_ecs_service.this["api"].name}"
  scalable_dimension = "ecs:service:DesiredCount"
  min_capacity       = 3
  max_capacity       = 24
}

resource "aws_appautoscaling_policy" "api_cpu" {
  name               = "clinic-api-cpu"
  policy_type        = "TargetTrackingScaling"
  service_namespace  = aws_appautoscaling_target.api.service_namespace
  resource_id        = aws_appautoscaling_target.api.resource_id
  scalable_dimension = aws_appautoscaling_target.api.scalable_dimension
  target_tracking_scaling_policy_configuration {
    target_value = 60
    predefined_metric_specification { predefined_metric_type = "ECSServiceAverageCPUUtilization" }
  }
}
