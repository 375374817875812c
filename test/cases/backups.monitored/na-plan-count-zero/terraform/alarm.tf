resource "aws_sns_topic" "oncall" {
  name = "library-oncall"
}

resource "aws_cloudwatch_metric_alarm" "backup_failed" {
  alarm_name          = "library-backup-job-failed"
  namespace           = "AWS/Backup"
  metric_name         = "NumberOfBackupJobsFailed"
  statistic           = "Sum"
  period              = 86400
  evaluation_periods  = 1
  threshold           = 0
  comparison_operator = "GreaterThanThreshold"
  alarm_actions       = [aws_sns_topic.oncall.arn]
}
