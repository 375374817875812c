locals {
  protocol = "HTTPS"
}

module "alb" {
  source  = "terraform-aws-modules/alb/aws"
  version = "~> 9.0"
  name    = "ward"
  listeners = {
    plain = {
      port     = 80
      protocol = "HTTP"
      redirect = { port = "443", protocol = "HTTPS", status_code = "HTTP_301" }
    }
    secure = {
      port            = 443
      protocol        = local.protocol
      certificate_arn = var.certificate
      forward         = { target_group_key = "api" }
    }
  }
}

variable "certificate" {
  type = string
}

resource "aws_db_parameter_group" "pg" {
  family = "postgres16"
  parameter {
    name  = "rds.force_ssl"
    value = "1"
  }
  parameter {
    name  = "log_connections"
    value = "1"
  }
}
