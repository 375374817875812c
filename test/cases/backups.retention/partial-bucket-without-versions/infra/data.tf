resource "aws_db_instance" "crm" {
  identifier              = "crm"
  engine                  = "postgres"
  backup_retention_period = 35
}

resource "aws_s3_bucket" "attachments" {
  bucket = "crm-attachments"
}
