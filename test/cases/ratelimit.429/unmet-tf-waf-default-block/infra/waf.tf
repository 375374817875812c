resource "aws_wafv2_web_acl_association" "edge" {
  resource_arn = var.alb
  web_acl_arn  = aws_wafv2_web_acl.edge.arn
}
resource "aws_wafv2_web_acl" "edge" {
  name  = "edge"
  scope = "REGIONAL"
  default_action {
    allow {}
  }
  rule {
    name     = "bots"
    priority = 1
    action {
      block {
        custom_response {
          response_code = 429
        }
      }
    }
    statement {
      geo_match_statement {
        country_codes = ["AQ"]
      }
    }
  }
  rule {
    name     = "rate"
    priority = 2
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
