resource "aws_wafv2_ip_set" "systems" {
  name               = "own-systems"
  scope              = "REGIONAL"
  ip_address_version = "IPV4"
  addresses          = ["10.20.0.0/16"]
}

resource "aws_wafv2_web_acl" "edge" {
  name  = "seats"
  scope = "REGIONAL"
  default_action {
    allow {}
  }
  rule {
    name     = "own"
    priority = 0
    action {
      allow {}
    }
    statement {
      ip_set_reference_statement { arn = aws_wafv2_ip_set.systems.arn }
    }
    visibility_config {
      cloudwatch_metrics_enabled = true
      metric_name                = "own"
      sampled_requests_enabled   = true
    }
  }
  rule {
    name     = "rate"
    priority = 5
    action {
      block {}
    }
    statement {
      rate_based_statement {
        limit              = 1500
        aggregate_key_type = "IP"
      }
    }
    visibility_config {
      cloudwatch_metrics_enabled = true
      metric_name                = "rate"
      sampled_requests_enabled   = true
    }
  }
  visibility_config {
    cloudwatch_metrics_enabled = true
    metric_name                = "seats"
    sampled_requests_enabled   = true
  }
}

resource "aws_wafv2_web_acl_association" "lb" {
  resource_arn = var.lb_arn
  web_acl_arn  = aws_wafv2_web_acl.edge.arn
}
