resource "aws_db_instance" "deliveries" {
  identifier                  = "deliveries"
  engine                      = "mysql"
  engine_version              = "8.0.39"
  instance_class              = "db.t4g.medium"
  allocated_storage           = 60
  storage_encrypted           = false
  multi_az                    = true
  username                    = "deliveries"
  manage_master_user_password = true
  backup_retention_period     = 35
  backup_window               = "01:30-02:30"
  deletion_protection         = true
}
