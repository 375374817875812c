resource "aws_db_proxy" "stock" {
  name           = "stock"
  engine_family  = "POSTGRESQL"
  role_arn       = var.proxy_role
  vpc_subnet_ids = var.subnets
  require_tls    = true
  auth {
    auth_scheme = "SECRETS"
    secret_arn  = aws_db_instance.stock.master_user_secret[0].secret_arn
  }
}

resource "aws_db_proxy_default_target_group" "stock" {
  db_proxy_name = aws_db_proxy.stock.name
  connection_pool_config {
    max_connections_percent   = 60
    connection_borrow_timeout = 10
  }
}

resource "aws_db_proxy_target" "stock" {
  db_proxy_name          = aws_db_proxy.stock.name
  target_group_name      = aws_db_proxy_default_target_group.stock.name
  db_instance_identifier = aws_db_instance.stock.identifier
}

resource "aws_db_instance" "stock" {
  identifier                  = "stock"
  engine                      = "postgres"
  instance_class              = "db.t4g.medium"
  allocated_storage           = 40
  username                    = "stock"
  manage_master_user_password = true
}

variable "proxy_role" { type = string }
variable "subnets" { type = list(string) }
