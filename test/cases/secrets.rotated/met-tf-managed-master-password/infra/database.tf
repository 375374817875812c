resource "aws_db_instance" "room" {
  identifier                  = "reading-room"
  engine                      = "postgres"
  engine_version              = "16.4"
  instance_class              = "db.t4g.medium"
  allocated_storage           = 50
  username                    = "room"
  manage_master_user_password = true
  storage_encrypted           = true
  db_subnet_group_name        = var.subnet_group
  skip_final_snapshot         = false
}

output "db_secret_arn" {
  value = aws_db_instance.room.master_user_secret[0].secret_arn
}

variable "subnet_group" { type = string }
