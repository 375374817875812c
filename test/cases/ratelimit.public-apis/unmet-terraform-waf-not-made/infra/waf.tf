variable "waf" {
  default = false
}

resource "aws_wafv2_web_acl" "api" {
  count = var.waf ? 1 : 0
  name  = "api"
  scope = "REGIONAL"
  default_action {
    allow {}
  }
  rule {
    name     = "per-address"
    priority = 1
    action {
      block {}
    }
    statement {
      rate_based_statement {
        limit              = 1000
        aggregate_key_type = "IP"
      }
    }
  }
}

resource "aws_wafv2_web_acl_association" "api" {
  count        = var.waf ? 1 : 0
  resource_arn = aws_lb.api.arn
  web_acl_arn  = aws_wafv2_web_acl.api[0].arn
}
