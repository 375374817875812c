resource "aws_db_instance" "tenancies" {
  identifier                  = "tenancies"
  engine                      = "mysql"
  engine_version              = "8.0"
  instance_class              = "db.m7g.large"
  allocated_storage           = 100
  storage_encrypted           = true
  username                    = "root"
  manage_master_user_password = true
  db_subnet_group_name        = var.subnet_group
  backup_retention_period     = var.sql_keep_days
  backup_window               = "01:00-02:00"
}

resource "aws_docdb_cluster" "inspections" {
  cluster_identifier          = "inspections"
  engine                      = "docdb"
  master_username             = "root"
  manage_master_user_password = true
  storage_encrypted           = true
  db_subnet_group_name        = var.subnet_group
  backup_retention_period     = var.documents_keep_days
  preferred_backup_window     = "02:00-03:00"
}
