resource "aws_sns_topic" "operations" {
  name = "lens-operations"
}

resource "aws_cloudwatch_metric_alarm" "busy" {
  alarm_name          = "lens-api-cpu"
  namespace           = "AWS/ECS"
  metric_name         = "CPUUtilization"
  statistic           = "Average"
  comparison_operator = "GreaterThanThreshold"
  threshold           = 85
  period              = 60
  evaluation_periods  = 5
  alarm_actions       = [aws_sns_topic.operations.arn]

  dimensions = {
    ClusterName = aws_ecs_cluster.main.name
    ServiceName = aws_ecs_service.lens.name
  }
}
