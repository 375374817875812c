-- backups of stores by resources beside them: AWS Backup, snapshot policies, file system and object backups
-- document: document.id
-- path: file
-- line: line
-- tool: what makes the backup
-- store: kind of store; any: whatever is selected
-- schedule: as written
-- cadence: what it is when the schedule does not tell: daily, less, unknown
-- suspended: 1 when switched off
-- days: days kept; 36500 for ever, NULL not said
-- days_line: line that says so
WITH plan AS (
    SELECT r.document, n.path, n.line, n.value, n.parent FROM cloud_resource r JOIN node n ON n.document = r.document AND n.shape IN ('rule.schedule', 'rule[].schedule')
    WHERE r.kind = 'aws_backup_plan' AND r.off = 0
      AND EXISTS (SELECT 1 FROM cloud_resource s WHERE s.kind IN ('aws_backup_selection', 'aws_organizations_policy') AND s.off = 0
                  -- a selection by tags that nothing here carries selects nothing
                  AND (NOT EXISTS (SELECT 1 FROM node g WHERE g.document = s.document AND g.shape IN ('selection_tag', 'selection_tag[]') AND g.type = 'map') OR EXISTS (SELECT 1 FROM node g WHERE g.document = s.document AND g.shape LIKE 'resources%')
                       OR EXISTS (SELECT 1 FROM node k JOIN node v ON v.parent = k.parent AND v.key = 'value' JOIN node t ON t.key = k.value AND (t.value = v.value OR t.type = 'unknown' OR v.type = 'unknown')
                                  JOIN node b ON b.id = t.parent AND b.key IN ('tags', 'default_tags')
                                  WHERE k.document = s.document AND k.shape IN ('selection_tag.key', 'selection_tag[].key'))
                       OR EXISTS (SELECT 1 FROM node b WHERE b.key IN ('tags', 'default_tags') AND b.type = 'unknown')))
)
SELECT p.document, p.path, p.line, 'AWS Backup plan' AS tool, 'any' AS store, p.value AS schedule, 'daily' AS cadence, 0 AS suspended, CAST(k.value AS INTEGER) AS days, k.line AS days_line
FROM plan p LEFT JOIN node l ON l.parent = p.parent AND l.key = 'lifecycle' LEFT JOIN node k ON k.parent = l.id AND k.key = 'delete_after' AND k.type = 'number'
UNION ALL -- snapshots of volumes
SELECT r.document, r.path, coalesce(i.line, c.line, r.line), 'Data Lifecycle Manager', 'files', coalesce(c.value, 'every ' || i.value || ' hours'), CASE WHEN i.value IS NULL AND c.value IS NULL THEN 'unknown' ELSE 'daily' END,
       EXISTS (SELECT 1 FROM node s WHERE s.document = r.document AND s.shape IN ('state', 'State') AND s.value = 'DISABLED'), CAST(k.value AS INTEGER), k.line
FROM cloud_resource r
LEFT JOIN node i ON i.document = r.document AND i.shape IN ('policy_details.schedule.create_rule.interval', 'PolicyDetails.Schedules[].CreateRule.Interval')
LEFT JOIN node c ON c.document = r.document AND c.shape IN ('policy_details.schedule.create_rule.cron_expression', 'PolicyDetails.Schedules[].CreateRule.CronExpression')
LEFT JOIN node k ON k.document = r.document AND k.shape IN ('policy_details.schedule.retain_rule.count', 'PolicyDetails.Schedules[].RetainRule.Count')
WHERE r.kind IN ('aws_dlm_lifecycle_policy', 'AWS::DLM::LifecyclePolicy') AND r.off = 0
UNION ALL
SELECT r.document, r.path, s.line, 'snapshot schedule', 'files', CASE s.key WHEN 'weekly_schedule' THEN 'weekly' ELSE '@daily' END, CASE s.key WHEN 'weekly_schedule' THEN 'less' ELSE 'daily' END, 0, CAST(k.value AS INTEGER), k.line
FROM cloud_resource r JOIN node s ON s.document = r.document AND s.shape IN ('snapshot_schedule_policy.schedule.daily_schedule', 'snapshot_schedule_policy.schedule.hourly_schedule', 'snapshot_schedule_policy.schedule.weekly_schedule')
LEFT JOIN node k ON k.document = r.document AND k.shape = 'snapshot_schedule_policy.retention_policy.max_retention_days'
WHERE r.kind = 'google_compute_resource_policy' AND r.off = 0 AND EXISTS (SELECT 1 FROM cloud_resource a WHERE a.kind IN ('google_compute_disk_resource_policy_attachment', 'google_compute_region_disk_resource_policy_attachment') AND a.off = 0)
UNION ALL
SELECT r.document, r.path, n.line, 'EFS backup policy', 'files', 'set by the platform', 'daily', n.value <> 'ENABLED', 35, n.line
FROM cloud_resource r JOIN node n ON n.document = r.document AND n.shape = 'backup_policy.status' WHERE r.kind = 'aws_efs_backup_policy' AND r.off = 0
UNION ALL
SELECT r.document, r.path, coalesce(k.line, r.line), 'Firestore backup schedule', 'firestore', CASE WHEN w.id IS NULL THEN '@daily' ELSE 'weekly' END, CASE WHEN w.id IS NULL THEN 'daily' ELSE 'less' END, 0, CAST(k.value AS INTEGER) / 86400, k.line
FROM cloud_resource r LEFT JOIN node k ON k.document = r.document AND k.shape = 'retention' LEFT JOIN node w ON w.document = r.document AND w.shape = 'weekly_recurrence'
WHERE r.kind = 'google_firestore_backup_schedule' AND r.off = 0
UNION ALL
SELECT r.document, r.path, coalesce(n.line, r.line), 'Azure backup policy', CASE WHEN r.kind LIKE '%postgresql%' THEN 'postgres' WHEN r.kind LIKE '%mysql%' THEN 'mysql' ELSE 'files' END, coalesce(n.value, 'Daily'), CASE WHEN n.value = 'Weekly' THEN 'less' ELSE 'daily' END, 0, CAST(k.value AS INTEGER), k.line
FROM cloud_resource r LEFT JOIN node n ON n.document = r.document AND n.shape = 'backup.frequency' LEFT JOIN node k ON k.document = r.document AND k.shape = 'retention_daily.count'
WHERE r.kind IN ('azurerm_backup_policy_vm', 'azurerm_backup_policy_file_share', 'azurerm_data_protection_backup_policy_postgresql_flexible_server', 'azurerm_data_protection_backup_policy_mysql_flexible_server') AND r.off = 0
UNION ALL -- AWS CDK: BackupPlan.daily35DayRetention, BackupPlanRule.daily, new BackupPlanRule({...})
SELECT -c.id, c.path, c.line, 'AWS Backup plan', 'any', coalesce((SELECT a.value FROM argument a WHERE a.call = c.id AND a.name IN ('scheduleExpression', 'schedule_expression') AND a.kind = 'string'), c.name), CASE WHEN c.name LIKE 'weekly%' OR c.name LIKE 'monthly%' THEN 'less' ELSE 'daily' END, 0,
       coalesce((SELECT CAST(b.value AS INTEGER) FROM argument a JOIN argument b ON b.call = a.origin AND b.position = 0 WHERE a.call = c.id AND a.name IN ('deleteAfter', 'delete_after')), CASE WHEN c.name LIKE 'daily%' THEN 35 WHEN c.name LIKE 'weekly' THEN 90 WHEN c.name LIKE 'monthly%' THEN 365 END), c.line
FROM call c JOIN file f ON f.path = c.path AND f.role = 'production'
WHERE c.callee IN (SELECT callee FROM call_callee WHERE callee REGEXP '(?i)^(aws-cdk-lib|@aws-cdk|aws_cdk)[/.]*aws.backup\.(BackupPlan\.daily\w+|BackupPlanRule(\.(daily|weekly|monthly\w+))?)$')
  AND EXISTS (SELECT 1 FROM call s WHERE s.name IN ('addSelection', 'add_selection'))
