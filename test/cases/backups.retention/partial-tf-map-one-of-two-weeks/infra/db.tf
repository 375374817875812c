variable "databases" {
  type = map(object({
    class     = optional(string, "db.t4g.medium")
    retention = optional(number, 35)
  }))
  default = {
    orders   = {}
    invoices = { retention = 7 }
  }
}

resource "aws_db_instance" "this" {
  for_each                = var.databases
  identifier              = each.key
  engine                  = "postgres"
  instance_class          = each.value.class
  backup_retention_period = each.value.retention
  storage_encrypted       = true
}
