locals {
  parts = { api = 3, worker = 2 }
}

resource "aws_ecs_service" "this" {
  for_each      = local.parts
  name          = "seats-${each.key}"
  cluster       = "prod"
  desired_count = each.value
}

resource "aws_appautoscaling_target" "t" {
  for_each           = local.parts
  service_namespace  = "ecs"
  resource_id        = "service/prod/${aws_ecs_service.this[each.key].name}"
  scalable_dimension = "ecs:service:DesiredCount"
  min_capacity       = 3
  max_capacity       = 24
}

resource "aws_appautoscaling_policy" "p" {
  name               = "cpu"
  policy_type        = "TargetTrackingScaling"
  service_namespace  = "ecs"
  resource_id        = "x"
  scalable_dimension = "ecs:service:DesiredCount"
  target_tracking_scaling_policy_configuration {
    target_value = 60
    predefined_metric_specification { predefined_metric_type = "ECSServiceAverageCPUUtilization" }
  }
}
