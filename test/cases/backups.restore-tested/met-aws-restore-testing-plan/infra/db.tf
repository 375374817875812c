resource "aws_db_instance" "loans" {
  identifier              = "loans"
  engine                  = "postgres"
  instance_class          = "db.t4g.medium"
  allocated_storage       = 20
  backup_retention_period = 35
}
resource "aws_backup_restore_testing_plan" "w" {
  name                = "weekly"
  schedule_expression = "cron(0 5 ? * MON *)"
  recovery_point_selection {
    algorithm            = "LATEST_WITHIN_WINDOW"
    include_vaults       = ["*"]
    recovery_point_types = ["CONTINUOUS", "SNAPSHOT"]
  }
}
resource "aws_backup_restore_testing_selection" "db" {
  name                      = "db"
  restore_testing_plan_name = aws_backup_restore_testing_plan.w.name
  protected_resource_type   = "RDS"
  iam_role_arn              = var.role
  protected_resource_arns   = [aws_db_instance.loans.arn]
}
variable "role" {}
