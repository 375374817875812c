resource "aws_rds_cluster" "clinic" {
  cluster_identifier          = "clinic"
  engine                      = "aurora-postgresql"
  engine_version              = "16.4"
  database_name               = "clinic"
  master_username             = "clinic_owner"
  manage_master_user_password = true
  storage_encrypted           = true
  kms_key_id                  = var.kms_key_arn
  backup_retention_period     = 14
  preferred_backup_window     = "02:00-03:00"
  deletion_protection         = true
  db_subnet_group_name        = var.db_subnet_group
  vpc_security_group_ids      = [var.db_sg]
}

resource "aws_rds_cluster_instance" "clinic" {
  count              = 2
  cluster_identifier = aws_rds_cluster.clinic.id
  engine             = aws_rds_cluster.clinic.engine
  instance_class     = "db.r6g.large"
}

resource "aws_elasticache_replication_group" "queue" {
  replication_group_id       = "clinic-queue"
  description                = "arq job queue"
  node_type                  = "cache.t4g.small"
  num_cache_clusters         = 2
  automatic_failover_enabled = true
  at_rest_encryption_enabled = true
  transit_encryption_enabled = true
  auth_token                 = var.redis_auth_token
}

resource "aws_secretsmanager_secret" "app" {
  for_each   = toset(["database_url", "redis_password", "insurer_key", "pharmacy_key", "sms_key"])
  name       = "clinic/${each.key}"
  kms_key_id = var.kms_key_arn
}

resource "aws_lb_listener" "https" {
  load_balancer_arn = var.alb_arn
  port              = 443
  protocol          = "HTTPS"
  ssl_policy        = "ELBSecurityPolicy-TLS13-1-2-2021-06"
  certificate_arn   = var.certificate_arn
  default_action {
    type             = "forward"
    target_group_arn = var.target_group_arn
  }
}

resource "aws_wafv2_ip_set" "internal" {
  name               = "clinic-internal-callers"
  scope              = "REGIONAL"
  ip_address_version = "IPV4"
  addresses          = var.internal_nat_cidrs # billing-batch and data-hub egress
}

resource "aws_wafv2_web_acl" "edge" {
  name  = "clinic-edge"
  scope = "REGIONAL"
  default_action {
    allow {}
  }

  custom_response_body {
    key          = "slow_down"
    content      = "{\"code\":\"too_many_requests\"}"
    content_type = "APPLICATION_JSON"
  }

  rule {
    name     = "internal-callers"
    priority = 0
    action {
      allow {}
    }
    statement {
      ip_set_reference_statement { arn = aws_wafv2_ip_set.internal.arn }
    }
    visibility_config {
      cloudwatch_metrics_enabled = true
      metric_name                = "internal"
      sampled_requests_enabled   = false
    }
  }

  rule {
    name     = "per-client-rate"
    priority = 1
    action {
      block {
        custom_response {
          response_code            = 429
          custom_response_body_key = "slow_down"
        }
      }
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
    metric_name                = "clinic-edge"
    sampled_requests_enabled   = true
  }
}

resource "aws_wafv2_web_acl_association" "alb" {
  resource_arn = var.alb_arn
  web_acl_arn  = aws_wafv2_web_acl.edge.arn
}
