variable "image" { type = string }
variable "execution_role_arn" { type = string }
variable "task_role_arn" { type = string }
variable "private_subnets" { type = list(string) }
variable "public_subnets" { type = list(string) }
variable "vpc_id" { type = string }
variable "certificate_arn" { type = string }
variable "pagerduty_integration_url" { type = string }

resource "aws_lb" "crm" {
  name         = "crm"
  subnets      = var.public_subnets
  idle_timeout = 35
}

resource "aws_lb_target_group" "web" {
  name        = "crm-web"
  port        = 8080
  protocol    = "HTTP"
  target_type = "ip"
  vpc_id      = var.vpc_id
  health_check { path = "/up" }
}

resource "aws_lb_listener" "https" {
  load_balancer_arn = aws_lb.crm.arn
  port              = 443
  protocol          = "HTTPS"
  ssl_policy        = "ELBSecurityPolicy-TLS13-1-2-2021-06"
  certificate_arn   = var.certificate_arn
  default_action {
    type             = "forward"
    target_group_arn = aws_lb_target_group.web.arn
  }
}

resource "aws_sns_topic" "pages" {
  name = "crm-pages"
}

resource "aws_sns_topic_subscription" "pagerduty" {
  topic_arn              = aws_sns_topic.pages.arn
  protocol               = "https"
  endpoint               = var.pagerduty_integration_url
  endpoint_auto_confirms = true
}

resource "aws_cloudwatch_metric_alarm" "errors" {
  alarm_name          = "crm-5xx"
  namespace           = "AWS/ApplicationELB"
  metric_name         = "HTTPCode_Target_5XX_Count"
  dimensions          = { LoadBalancer = aws_lb.crm.arn_suffix }
  statistic           = "Sum"
  period              = 60
  evaluation_periods  = 5
  comparison_operator = "GreaterThanThreshold"
  threshold           = 10
  alarm_actions       = [aws_sns_topic.pages.arn]
}

resource "aws_cloudwatch_metric_alarm" "saturation" {
  for_each            = { cpu = "CPUUtilization", memory = "MemoryUtilization" }
  alarm_name          = "crm-web-${each.key}"
  namespace           = "AWS/ECS"
  metric_name         = each.value
  dimensions          = { ClusterName = "crm", ServiceName = "crm-web" }
  statistic           = "Average"
  period              = 60
  evaluation_periods  = 10
  comparison_operator = "GreaterThanThreshold"
  threshold           = 85
  alarm_actions       = [aws_sns_topic.pages.arn]
}
