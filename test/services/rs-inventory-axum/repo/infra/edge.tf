resource "aws_lb" "public" {
  name               = "inventory"
  load_balancer_type = "application"
  subnets            = var.public_subnets
  security_groups    = [aws_security_group.alb.id]
  idle_timeout       = 30
}

resource "aws_lb_target_group" "app" {
  name        = "inventory"
  port        = 8080
  protocol    = "HTTP"
  target_type = "ip"
  vpc_id      = var.vpc_id
  health_check { path = "/health" }
}

resource "aws_lb_listener" "https" {
  load_balancer_arn = aws_lb.public.arn
  port              = 443
  protocol          = "HTTPS"
  ssl_policy        = "ELBSecurityPolicy-TLS13-1-2-2021-06"
  certificate_arn   = var.certificate_arn
  default_action {
    type             = "forward"
    target_group_arn = aws_lb_target_group.app.arn
  }
}

resource "aws_wafv2_ip_set" "warehouse_systems" {
  name               = "warehouse-systems"
  scope              = "REGIONAL"
  ip_address_version = "IPV4"
  addresses          = var.internal_nat_cidrs
}

resource "aws_wafv2_web_acl" "public" {
  name  = "inventory"
  scope = "REGIONAL"
  default_action {
    allow {}
  }
  rule {
    name     = "per-key-rate"
    priority = 10
    action {
      block {}
    }
    statement {
      rate_based_statement {
        limit                 = 1200
        evaluation_window_sec = 60
        aggregate_key_type    = "CUSTOM_KEYS"
        custom_key {
          header {
            name = "x-api-key"
            text_transformation {
              priority = 0
              type     = "NONE"
            }
          }
        }
        scope_down_statement {
          not_statement {
            statement {
              ip_set_reference_statement { arn = aws_wafv2_ip_set.warehouse_systems.arn }
            }
          }
        }
      }
    }
    visibility_config {
      cloudwatch_metrics_enabled = true
      metric_name                = "per-key-rate"
      sampled_requests_enabled   = true
    }
  }
  visibility_config {
    cloudwatch_metrics_enabled = true
    metric_name                = "inventory"
    sampled_requests_enabled   = true
  }
}

resource "aws_wafv2_web_acl_association" "public" {
  resource_arn = aws_lb.public.arn
  web_acl_arn  = aws_wafv2_web_acl.public.arn
}
