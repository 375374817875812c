data "aws_iam_role" "backup" {
  name = "AWSBackupDefaultServiceRole"
}

resource "aws_backup_vault" "surveys" {
  name = "surveys"
}

resource "aws_backup_plan" "daily" {
  name = "surveys-daily"

  rule {
    rule_name         = "daily"
    target_vault_name = aws_backup_vault.surveys.name
    schedule          = "cron(0 2 * * ? *)"

    lifecycle {
      delete_after = 60
    }
  }
}

resource "aws_backup_selection" "surveys" {
  name         = "surveys"
  plan_id      = aws_backup_plan.daily.id
  iam_role_arn = data.aws_iam_role.backup.arn
  resources    = [aws_db_instance.surveys.arn]
}

resource "aws_backup_restore_testing_plan" "weekly" {
  name                = "surveys_weekly"
  schedule_expression = "cron(0 5 ? * MON *)"

  recovery_point_selection {
    algorithm             = "LATEST_WITHIN_WINDOW"
    include_vaults        = [aws_backup_vault.surveys.arn]
    recovery_point_types  = ["SNAPSHOT"]
    selection_window_days = 7
  }
}

resource "aws_backup_restore_testing_selection" "surveys" {
  name                      = "surveys"
  restore_testing_plan_name = aws_backup_restore_testing_plan.weekly.name
  protected_resource_type   = "RDS"
  protected_resource_arns   = [aws_db_instance.surveys.arn]
  iam_role_arn              = data.aws_iam_role.backup.arn
  validation_window_hours   = 4
}
