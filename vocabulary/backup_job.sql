-- backups that run by themselves, or should
-- path: where the schedule or setting stands
-- line: line
-- tool: what makes the backup
-- store: kind of store (durable_store.kind); any: whatever lies in the volumes; sql: some SQL database
-- cadence: daily (at least), less, unknown
-- schedule: as written
-- suspended: 1 when switched off
-- holder: command.holder of what runs, NULL for settings of operators and managed stores
-- document: document.id of the resource, NULL for commands
-- node: node.id of the service or container, NULL otherwise
-- index: holder
-- index: document
-- typed: holder TEXT
WITH ran AS ( -- commands that a schedule reaches
    SELECT s.path, s.line, b.tool, b.store, s.schedule, s.suspended, s.holder, b.holder AS inner_holder
    FROM scheduled s JOIN command_reach r ON r.holder = s.holder JOIN backup_command b ON b.holder = r.reached
), sum_days AS (
    SELECT r.path, r.store, sum(coalesce(c.days, 0)) AS days FROM (SELECT DISTINCT path, line, store, schedule FROM ran) r LEFT JOIN schedule c ON c.schedule IS r.schedule GROUP BY r.path, r.store
), sidecar AS (
    SELECT i.path, i.line, i.value AS image, k.store, k.variable, k.standard, i.parent AS node, i.document, d.kind AS kind,
           row_number() OVER (PARTITION BY i.id ORDER BY k.standard IS NULL, k.pattern) AS place
    FROM node i JOIN document d ON d.id = i.document JOIN backup_image k ON i.value REGEXP k.pattern
    WHERE i.key = 'image' AND d.role = 'production' AND d.kind NOT IN ('github-workflow', 'gitlab-ci')
)
SELECT DISTINCT r.path, r.line, r.tool, r.store,
       CASE WHEN d.days >= 7 THEN 'daily' ELSE coalesce(c.cadence, 'unknown') END AS cadence, r.schedule, r.suspended, r.holder, NULL AS document, NULL AS node
FROM ran r LEFT JOIN schedule c ON c.schedule IS r.schedule LEFT JOIN sum_days d ON d.path = r.path AND d.store = r.store
UNION ALL -- whenever, which writes the crontab of a Ruby application: every 1.day { command "bin/backup" }
SELECT e.path, e.line, b.tool, b.store, CASE WHEN coalesce(v.value, '') IN ('day', ':day', 'hour', ':hour') OR v.kind = 'number' AND CAST(v.value AS INTEGER) BETWEEN 60 AND 86400 THEN 'daily' ELSE coalesce(c.cadence, CASE WHEN v.kind = 'number' OR v.value IN ('week', ':week', 'month', ':month') THEN 'less' ELSE 'unknown' END) END,
       'every ' || coalesce(v.value, ''), 0, b.holder, NULL, NULL
FROM call e CROSS JOIN argument x ON x.call = e.id AND x.function IS NOT NULL CROSS JOIN call k ON k.function = x.function AND k.name = 'command' CROSS JOIN argument a ON a.call = k.id AND a.position = 0 AND a.kind = 'string'
CROSS JOIN backup_command b ON length(basename(b.holder)) > 3 AND instr(a.value, basename(b.holder)) > 0 LEFT JOIN argument v ON v.call = e.id AND v.position = 0 AND v.name IS NULL AND v.function IS NULL LEFT JOIN schedule c ON c.schedule = v.value
WHERE e.name = 'every' AND e.path LIKE '%config/schedule.rb'
UNION ALL -- timers of units that a package brings
SELECT n.path, n.line, 'borgmatic', 'any', coalesce(c.cadence, CASE WHEN lower(n.value) IN ('daily', 'hourly') THEN 'daily' ELSE 'less' END), n.value, 0, NULL, n.document, NULL
FROM node n JOIN document d ON d.id = n.document AND d.kind = 'systemd' AND d.role = 'production' LEFT JOIN schedule c ON c.schedule = n.value
WHERE n.key = 'OnCalendar' AND basename(n.path) = 'borgmatic.timer' AND NOT EXISTS (SELECT 1 FROM file f WHERE basename(f.path) = 'borgmatic.service')
UNION ALL
SELECT n.path, n.line, 'borgmatic', 'any', 'daily', 'daily (default)', EXISTS (SELECT 1 FROM node e WHERE e.parent = n.parent AND (e.key = 'enabled' AND lower(e.value) IN ('false', 'no') OR e.key = 'state' AND e.value = 'stopped')), NULL, n.document, NULL
FROM node n JOIN document d ON d.id = n.document AND d.role = 'production' JOIN node m ON m.id = n.parent AND m.key IN ('systemd', 'ansible.builtin.systemd', 'ansible.builtin.systemd_service', 'service', 'ansible.builtin.service')
WHERE n.key = 'name' AND n.value = 'borgmatic.timer' AND NOT EXISTS (SELECT 1 FROM file f WHERE basename(f.path) = 'borgmatic.timer')
UNION ALL -- containers whose image is a backup tool
SELECT s.path, coalesce(v.line, s.line), s.image, s.store,
       CASE WHEN s.kind = 'CronJob' THEN coalesce(cc.cadence, 'unknown') WHEN v.name LIKE '%BACKUP\_INTERVAL' ESCAPE '\' AND v.value GLOB '[0-9]*' THEN CASE WHEN CAST(v.value AS INTEGER) BETWEEN 1 AND 1440 THEN 'daily' ELSE 'less' END ELSE coalesce(c.cadence, 'unknown') END,
       coalesce(v.value, s.standard, ns.value),
       s.kind = 'CronJob' AND EXISTS (SELECT 1 FROM node x WHERE x.document = s.document AND x.shape = 'spec.suspend' AND x.value = 'true'), NULL, s.document, s.node
FROM sidecar s
LEFT JOIN workload_variable v ON v.workload = s.node AND v.name REGEXP s.variable AND v.value IS NOT NULL
LEFT JOIN node ns ON s.kind = 'CronJob' AND ns.document = s.document AND ns.shape = 'spec.schedule'
LEFT JOIN schedule c ON c.schedule = coalesce(v.value, s.standard) LEFT JOIN schedule cc ON cc.schedule = ns.value
WHERE s.place = 1 AND (s.kind = 'CronJob' OR v.value IS NOT NULL OR s.standard IS NOT NULL)
UNION ALL -- cron jobs that run an image of the house, called a backup
SELECT n.path, n.line, 'CronJob ' || d.name, CASE WHEN i.value || d.name REGEXP '(?i)(pg|postgres)' THEN 'postgres' WHEN i.value || d.name REGEXP '(?i)(mysql|maria)' THEN 'mysql' WHEN i.value || d.name REGEXP '(?i)mongo' THEN 'mongodb' ELSE 'any' END,
       coalesce(c.cadence, 'unknown'), n.value, EXISTS (SELECT 1 FROM node x WHERE x.document = d.id AND x.shape = 'spec.suspend' AND x.value = 'true'), d.path || '#' || d.id, d.id, NULL
FROM document d JOIN node n ON n.document = d.id AND n.shape = 'spec.schedule' JOIN node i ON i.document = d.id AND i.key = 'image'
LEFT JOIN schedule c ON c.schedule = n.value
WHERE d.kind = 'CronJob' AND d.role = 'production' AND d.name REGEXP '(?i)(backup|dump|snapshot)' AND NOT d.name REGEXP '(?i)(verify|restore|drill|check|prune|clean|test)'
  AND NOT EXISTS (SELECT 1 FROM ran r WHERE r.holder = d.path || '#' || d.id) AND NOT EXISTS (SELECT 1 FROM sidecar s WHERE s.document = d.id)
  AND NOT EXISTS (SELECT 1 FROM missing_script m WHERE m.holder = d.path || '#' || d.id) AND d.id NOT IN (SELECT document FROM hollow_backup)
UNION ALL -- resources of operators
SELECT coalesce(n.path, d.path), coalesce(n.line, d.line), d.kind,
       CASE WHEN d.api LIKE 'velero.io%' OR d.api LIKE 'k8up.io%' OR d.kind IN ('RecurringJob', 'ReplicationSource', 'SnapshotSchedule', 'BackupConfiguration') THEN 'any' WHEN d.api LIKE '%mariadb%' THEN 'mysql' ELSE 'postgres' END,
       CASE WHEN d.kind IN ('ReplicationSource') AND n.value IS NULL THEN 'unknown' ELSE coalesce(c.cadence, 'unknown') END, n.value,
       EXISTS (SELECT 1 FROM node x WHERE x.document = d.id AND x.shape IN ('spec.suspend', 'spec.paused') AND x.value = 'true'), NULL, d.id, NULL
FROM document d JOIN node n ON n.document = d.id AND n.shape IN ('spec.schedule', 'spec.backup.schedule', 'spec.cron', 'spec.trigger.schedule', 'spec.schedule.cron')
LEFT JOIN schedule c ON c.schedule = n.value
WHERE d.role = 'production' AND (d.kind IN ('ScheduledBackup', 'Schedule', 'RecurringJob', 'ReplicationSource', 'SnapshotSchedule', 'BackupConfiguration') OR d.kind = 'Backup' AND d.api LIKE '%mariadb%')
  AND NOT (d.kind = 'RecurringJob' AND NOT EXISTS (SELECT 1 FROM node x WHERE x.document = d.id AND x.shape = 'spec.task' AND x.value LIKE 'backup%'))
UNION ALL
SELECT n.path, n.line, d.kind, CASE WHEN d.kind LIKE '%MongoDB%' THEN 'mongodb' WHEN d.kind IN ('PostgresCluster', 'PerconaPGCluster', 'postgresql', 'SGCluster') THEN 'postgres' ELSE 'mysql' END,
       coalesce(c.cadence, 'unknown'), n.value,
       EXISTS (SELECT 1 FROM node x WHERE x.document = d.id AND x.shape = 'spec.backup.enabled' AND x.value = 'false'), NULL, d.id, NULL
FROM document d JOIN node n ON n.document = d.id AND n.shape IN ('spec.backup.tasks[].schedule', 'spec.backup.schedule[].schedule', 'spec.backups.pgbackrest.repos[].schedules.full', 'spec.backups.pgbackrest.repos[].schedules.incremental', 'spec.backups.pgbackrest.repos[].schedules.differential', 'spec.backupSchedules[].schedule', 'spec.configurations.backups[].cronSchedule', 'spec.logicalBackupSchedule')
LEFT JOIN schedule c ON c.schedule = n.value
WHERE d.role = 'production' AND NOT (n.key = 'logicalBackupSchedule' AND NOT EXISTS (SELECT 1 FROM node x WHERE x.document = d.id AND x.shape = 'spec.enableLogicalBackup' AND x.value = 'true'))
UNION ALL
SELECT n.path, n.line, 'postgres operator', 'postgres', 'daily', 'default', 0, NULL, d.id, NULL
FROM document d JOIN node n ON n.document = d.id AND n.shape = 'spec.enableLogicalBackup' AND n.value = 'true'
WHERE d.role = 'production' AND d.kind = 'postgresql' AND NOT EXISTS (SELECT 1 FROM node x WHERE x.document = d.id AND x.shape = 'spec.logicalBackupSchedule')
UNION ALL -- managed stores in infrastructure code
SELECT path, line, kind || coalesce(' ' || name, ''), store, CASE state WHEN 'unknown' THEN 'unknown' ELSE 'daily' END,
       CASE WHEN key IS NULL THEN 'set by the platform' ELSE key || ' ' || value || CASE WHEN stated THEN '' ELSE ' (default)' END END, state = 'off', NULL, document, NULL
FROM managed_setting m WHERE setting IN ('retention', 'backup', 'continuous')
  AND NOT (state = 'off' AND EXISTS (SELECT 1 FROM managed_setting o WHERE o.document = m.document AND o.setting = m.setting AND o.state <> 'off'))
UNION ALL -- plans beside the stores
SELECT path, line, tool, store, coalesce((SELECT c.cadence FROM schedule c WHERE c.schedule = b.schedule), cadence), schedule, suspended, NULL, document, NULL FROM backup_plan b
UNION ALL
SELECT n.path, n.line, 'AWS Backup plan', 'any', coalesce(c.cadence, 'daily'), n.value, 0, NULL, NULL, NULL
FROM node n JOIN document d ON d.id = n.document LEFT JOIN schedule c ON c.schedule = n.value
WHERE d.role = 'production' AND n.key = 'ScheduleExpression' AND d.kind NOT LIKE 'AWS::%' AND n.shape LIKE '%BackupPlanRule[].ScheduleExpression'
UNION ALL
SELECT n.path, n.line, d.kind, 'sql', 'daily', n.key || ' ' || n.value, n.value IN ('0', 'false'), NULL, d.id, NULL
FROM node n JOIN document d ON d.id = n.document
WHERE d.role = 'production' AND n.shape IN ('spec.forProvider.backupRetentionPeriod', 'spec.backupRetentionPeriod', 'spec.settings.backupConfiguration.enabled', 'spec.forProvider.settings.backupConfiguration.enabled')
UNION ALL -- charts that bring their own job
SELECT n.path, n.line, 'backup of the chart', CASE WHEN n.pointer LIKE '%mysql%' OR n.pointer LIKE '%maria%' THEN 'mysql' WHEN n.pointer LIKE '%mongo%' THEN 'mongodb' ELSE 'postgres' END,
       coalesce(c.cadence, 'daily'), coalesce(s.value, '@daily'), n.value <> 'true', NULL, NULL, n.parent
FROM node n JOIN document d ON d.id = n.document LEFT JOIN node s ON s.pointer = substr(n.pointer, 1, length(n.pointer) - 7) || 'cronjob.schedule' AND s.document = n.document
LEFT JOIN schedule c ON c.schedule = s.value
WHERE d.role = 'production' AND d.kind = 'helm-values' AND n.pointer REGEXP '(^|\.)(postgresql|mysql|mariadb|mongodb)[a-z-]*\.backup\.enabled$'
