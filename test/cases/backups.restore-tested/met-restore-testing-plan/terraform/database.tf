resource "aws_db_instance" "surveys" {
  identifier                  = "surveys"
  engine                      = "postgres"
  engine_version              = "16.3"
  instance_class              = "db.t4g.medium"
  allocated_storage           = 40
  storage_encrypted           = true
  username                    = "surveys"
  manage_master_user_password = true
  deletion_protection         = true
}
