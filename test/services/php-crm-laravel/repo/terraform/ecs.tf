resource "aws_ecs_cluster" "crm" {
  name = "crm"
  setting {
    name  = "containerInsights"
    value = "enabled"
  }
}

locals {
  environment = [
    { name = "APP_ENV", value = "production" },
    { name = "DB_HOST", value = aws_db_instance.crm.address },
    { name = "REDIS_HOST", value = aws_elasticache_replication_group.crm.primary_endpoint_address },
    { name = "QUEUE_CONNECTION", value = "redis" },
    { name = "CACHE_STORE", value = "redis" },
    { name = "LOG_CHANNEL", value = "stderr" },
  ]
  secrets = [
    { name = "APP_KEY", valueFrom = "${aws_secretsmanager_secret.app.arn}:APP_KEY::" },
    { name = "DB_PASSWORD", valueFrom = "${aws_db_instance.crm.master_user_secret[0].secret_arn}:password::" },
    { name = "ENRICHMENT_KEY", valueFrom = "${aws_secretsmanager_secret.app.arn}:ENRICHMENT_KEY::" },
    { name = "MAILING_KEY", valueFrom = "${aws_secretsmanager_secret.app.arn}:MAILING_KEY::" },
  ]
}

resource "aws_ecs_task_definition" "web" {
  family                   = "crm-web"
  requires_compatibilities = ["FARGATE"]
  network_mode             = "awsvpc"
  cpu                      = 1024
  memory                   = 2048
  execution_role_arn       = var.execution_role_arn
  task_role_arn            = var.task_role_arn
  container_definitions = jsonencode([{
    name         = "web"
    image        = var.image
    portMappings = [{ containerPort = 8080 }]
    environment  = local.environment
    secrets      = local.secrets
  }])
}

resource "aws_ecs_task_definition" "horizon" {
  family                   = "crm-horizon"
  requires_compatibilities = ["FARGATE"]
  network_mode             = "awsvpc"
  cpu                      = 512
  memory                   = 1024
  execution_role_arn       = var.execution_role_arn
  task_role_arn            = var.task_role_arn
  container_definitions = jsonencode([{
    name        = "horizon"
    image       = var.image
    command     = ["php", "artisan", "horizon"]
    environment = local.environment
    secrets     = local.secrets
  }])
}

resource "aws_ecs_service" "web" {
  name            = "crm-web"
  cluster         = aws_ecs_cluster.crm.id
  task_definition = aws_ecs_task_definition.web.arn
  desired_count   = 2
  launch_type     = "FARGATE"
  network_configuration { subnets = var.private_subnets }
  load_balancer {
    target_group_arn = aws_lb_target_group.web.arn
    container_name   = "web"
    container_port   = 8080
  }
  lifecycle { ignore_changes = [desired_count] }
}

resource "aws_ecs_service" "horizon" {
  name            = "crm-horizon"
  cluster         = aws_ecs_cluster.crm.id
  task_definition = aws_ecs_task_definition.horizon.arn
  desired_count   = 1
  launch_type     = "FARGATE"
  network_configuration { subnets = var.private_subnets }
}

resource "aws_appautoscaling_target" "web" {
  service_namespace  = "ecs"
  resource_id        = "service/${aws_ecs_cluster.crm.name}/${aws_ecs_service.web.name}"
  scalable_dimension = "ecs:service:DesiredCount"
  min_capacity       = 2
  max_capacity       = 10
}

resource "aws_appautoscaling_policy" "web" {
  name               = "crm-web-cpu"
  policy_type        = "TargetTrackingScaling"
  service_namespace  = aws_appautoscaling_target.web.service_namespace
  resource_id        = aws_appautoscaling_target.web.resource_id
  scalable_dimension = aws_appautoscaling_target.web.scalable_dimension
  target_tracking_scaling_policy_configuration {
    target_value = 60
    predefined_metric_specification { predefined_metric_type = "ECSServiceAverageCPUUtilization" }
  }
}
