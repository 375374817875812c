resource "aws_db_instance" "escape" {
  identifier                  = "escape"
  engine                      = "mysql"
  instance_class              = "db.t4g.small"
  allocated_storage           = 20
  username                    = "escape"
  manage_master_user_password = true
}

resource "aws_db_proxy" "escape" {
  count          = var.db_proxy ? 1 : 0
  name           = "escape"
  engine_family  = "MYSQL"
  role_arn       = var.proxy_role
  vpc_subnet_ids = var.subnets
  auth {
    auth_scheme = "SECRETS"
    secret_arn  = aws_db_instance.escape.master_user_secret[0].secret_arn
  }
}

resource "aws_ecs_task_definition" "escape" {
  family = "escape"
  container_definitions = jsonencode([{
    name   = "app"
    image  = var.image
    memory = 512
    environment = [{
      name  = "DB_HOST"
      value = var.db_proxy ? aws_db_proxy.escape[0].endpoint : aws_db_instance.escape.address
    }]
    secrets = [{ name = "DB_PASSWORD", valueFrom = "${aws_db_instance.escape.master_user_secret[0].secret_arn}:password::" }]
  }])
}
