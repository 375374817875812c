resource "aws_backup_vault" "main" {
  name = "pet-insurance"
}

resource "aws_backup_plan" "daily" {
  name = "daily"
  rule {
    rule_name         = "every-night"
    target_vault_name = aws_backup_vault.main.name
    schedule          = "cron(0 1 * * ? *)"
    lifecycle { delete_after = 60 }
  }
}

resource "aws_backup_selection" "daily" {
  name         = "by-tag"
  plan_id      = aws_backup_plan.daily.id
  iam_role_arn = var.backup_role_arn
  selection_tag {
    type  = "STRINGEQUALS"
    key   = "plan"
    value = "daily"
  }
}

variable "backup_role_arn" { type = string }
