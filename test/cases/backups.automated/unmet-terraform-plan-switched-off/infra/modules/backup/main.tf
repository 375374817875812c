variable "enabled" {
  type    = bool
  default = true
}

variable "targets" {
  type = list(string)
}

resource "aws_backup_plan" "daily" {
  count = var.enabled ? 1 : 0
  name  = "daily"
  rule {
    rule_name         = "daily"
    target_vault_name = "Default"
    schedule          = "cron(0 3 * * ? *)"
  }
}

resource "aws_backup_selection" "daily" {
  count        = var.enabled ? 1 : 0
  name         = "daily"
  plan_id      = aws_backup_plan.daily[0].id
  iam_role_arn = "arn:aws:iam::123456789012:role/backup"
  resources    = var.targets
}
