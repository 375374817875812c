resource "aws_lb" "rides" {
  name               = "rides"
  load_balancer_type = "application"
  subnets            = var.public_subnets
  security_groups    = [aws_security_group.lb.id]
  idle_timeout       = 60
}

resource "aws_lb_listener" "https" {
  load_balancer_arn = aws_lb.rides.arn
  port              = 443
  protocol          = "HTTPS"
  ssl_policy        = "ELBSecurityPolicy-TLS13-1-2-2021-06"
  certificate_arn   = var.certificate_arn
  default_action {
    type             = "forward"
    target_group_arn = aws_lb_target_group.rides.arn
  }
}

resource "aws_lb_target_group" "rides" {
  name        = "rides"
  port        = 8080
  protocol    = "HTTP"
  target_type = "ip"
  vpc_id      = var.vpc_id
  health_check { path = "/health" }
}

resource "aws_ecs_task_definition" "rides" {
  family                   = "rides"
  requires_compatibilities = ["FARGATE"]
  network_mode             = "awsvpc"
  cpu                      = 1024
  memory                   = 2048
  execution_role_arn       = aws_iam_role.execution.arn
  container_definitions = jsonencode([{
    name         = "rides"
    image        = "${var.ecr_repo}/rides:${var.image_tag}"
    cpu          = 1024
    memory       = 2048
    portMappings = [{ containerPort = 8080 }]
    environment = [
      { name = "DB_HOST", value = aws_db_instance.rides.address },
      { name = "PAYMENTS_URL", value = "https://payments.hopa.internal" },
      { name = "GEO_URL", value = "https://geo.hopa.internal" },
    ]
    secrets = [
      { name = "DB_PASSWORD", valueFrom = "${aws_secretsmanager_secret.db.arn}:password::" },
      { name = "PAYMENTS_API_KEY", valueFrom = aws_secretsmanager_secret.payments.arn },
      { name = "INTERNAL_TOKEN", valueFrom = aws_secretsmanager_secret.internal.arn },
    ]
    logConfiguration = {
      logDriver = "awslogs"
      options = {
        awslogs-group         = "/ecs/rides"
        awslogs-region        = var.region
        awslogs-stream-prefix = "rides"
      }
    }
  }])
}

resource "aws_ecs_service" "rides" {
  name            = "rides"
  cluster         = var.cluster_arn
  task_definition = aws_ecs_task_definition.rides.arn
  desired_count   = 3
  launch_type     = "FARGATE"
  network_configuration {
    subnets         = var.private_subnets
    security_groups = [aws_security_group.app.id]
  }
  load_balancer {
    target_group_arn = aws_lb_target_group.rides.arn
    container_name   = "rides"
    container_port   = 8080
  }
  lifecycle { ignore_changes = [desired_count] }
}

resource "aws_appautoscaling_target" "rides" {
  service_namespace  = "ecs"
  resource_id        = "service/${var.cluster_name}/${aws_ecs_service.rides.name}"
  scalable_dimension = "ecs:service:DesiredCount"
  min_capacity       = 3
  max_capacity       = 30
}

resource "aws_appautoscaling_policy" "requests" {
  name               = "rides-requests"
  policy_type        = "TargetTrackingScaling"
  service_namespace  = aws_appautoscaling_target.rides.service_namespace
  resource_id        = aws_appautoscaling_target.rides.resource_id
  scalable_dimension = aws_appautoscaling_target.rides.scalable_dimension
  target_tracking_scaling_policy_configuration {
    target_value = 600
    predefined_metric_specification {
      predefined_metric_type = "ALBRequestCountPerTarget"
      resource_label         = "${aws_lb.rides.arn_suffix}/${aws_lb_target_group.rides.arn_suffix}"
    }
  }
}
