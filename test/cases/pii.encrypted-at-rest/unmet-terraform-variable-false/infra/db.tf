resource "aws_docdb_cluster" "ward" {
  cluster_identifier = "ward"
  engine             = "docdb"
  storage_encrypted  = var.encrypt
}
