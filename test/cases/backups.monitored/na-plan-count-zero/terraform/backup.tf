variable "enable_plan" {
  type    = bool
  default = true
}

resource "aws_backup_vault" "main" {
  count = var.enable_plan ? 1 : 0
  name  = "library"
}

resource "aws_backup_plan" "nightly" {
  count = var.enable_plan ? 1 : 0
  name  = "nightly"
  rule {
    rule_name         = "nightly"
    target_vault_name = aws_backup_vault.main[0].name
    schedule          = "cron(0 3 * * ? *)"
    lifecycle { delete_after = 45 }
  }
}

resource "aws_backup_selection" "nightly" {
  count        = var.enable_plan ? 1 : 0
  name         = "db"
  plan_id      = aws_backup_plan.nightly[0].id
  iam_role_arn = var.backup_role_arn
  resources    = [aws_db_instance.loans.arn]
}

variable "backup_role_arn" { type = string }
