-- for how long backups are kept, where that is said
-- path: file
-- line: line
-- holder: command.holder of the command that prunes, NULL for settings
-- document: document.id of the resource, NULL otherwise
-- node: node.id of the service or container, NULL otherwise
-- store: kind of store it is about, NULL any
-- note: as written
-- days: days; counts of daily backups are days, 36500 for ever
-- index: holder
-- index: document
-- typed: holder TEXT
WITH variable(name, value, path) AS ( -- numbers that scripts and manifests give to variables
    SELECT name, CAST(value AS INTEGER), path FROM environment WHERE role = 'production' AND value REGEXP '^\d+$' AND name REGEXP '(?i)(retention|keep|days)'
    UNION
    SELECT trim(substr(text, 1, instr(text, '=') - 1)), CAST(ltrim(substr(text, instr(text, '=') + 1), '"''') AS INTEGER), path
    FROM command WHERE source = 'shell' AND text REGEXP '(?i)^(readonly |export |local )?[a-z_]*(retention|keep|days)[a-z_]*=["'']?\d+'
    UNION -- ${KEEP_DAYS:-30}
    SELECT trim(substr(text, 1, instr(text, '=') - 1)), CAST(substr(text, instr(text, ':-') + 2) AS INTEGER), path
    FROM command WHERE source = 'shell' AND text REGEXP '(?i)^(readonly |export |local )?[a-z_]*(retention|keep|days)[a-z_]*=["'']?\$\{[A-Za-z_]+:-\d+\}'
), marker(word, factor) AS (
    VALUES ('--keep-daily', 1), ('--keep-weekly', 7), ('--keep-monthly', 30), ('--keep-yearly', 365), ('--keep-within', 1), ('--keep-last', 1), ('-d', 0),
           ('-mtime +', 1), ('-mtime "+', 1), ('--min-age', 1), ('--older-than', 1), ('--expire-days', 1), ('--expiry-days', 1), ('retain FULL', 1), ('retain', 1), ('--mtime +', 1), ('remove-older-than', 1)
), raw AS (
    SELECT c.path, c.line, c.holder, c.text, m.word, m.factor, ltrim(substr(c.text, instr(c.text, m.word) + length(m.word)), '= "''+') AS rest
    FROM command c JOIN marker m ON m.factor > 0 AND instr(c.text, m.word) > 0
    WHERE c.role = 'production' AND (m.word NOT LIKE '-m%' AND m.word NOT LIKE '--m%' OR c.text REGEXP '(-delete|\brm\b|delete)')
      AND NOT (m.word = 'retain' AND (c.text LIKE '%retain FULL%' OR c.text NOT LIKE '%wal-g%'))
      AND NOT (c.text REGEXP '\b(docker|journalctl|logrotate)\b' AND NOT c.text REGEXP '(?i)(backup|dump)')
)
SELECT path, line, holder, NULL AS document, NULL AS node, NULL AS store,
       word || ' ' || substr(rest, 1, instr(rest || ' ', ' ') - 1) AS note,
       factor * coalesce(CASE WHEN rest GLOB '[0-9]*' THEN CAST(rest AS INTEGER) * CASE WHEN rest REGEXP '^\d+w' THEN 7 WHEN rest REGEXP '^\d+(m|M)(?!in)' AND word IN ('--keep-within', '--min-age') THEN 30 WHEN rest REGEXP '^\d+y' THEN 365 ELSE 1 END END,
                         CASE WHEN rest REGEXP '^\$\{[A-Za-z_]+:-\d+' THEN CAST(substr(rest, instr(rest, ':-') + 2) AS INTEGER) END,
                         (SELECT max(v.value) FROM variable v WHERE rest REGEXP ('^\$\{?' || v.name || '\b'))) AS days
FROM raw
UNION ALL
SELECT c.path, c.line, c.holder, NULL, NULL, NULL, 'deletes what is older: ' || substr(c.text, 1, 80),
       CAST(ltrim(substr(c.text, instr(c.text, 'date') + 4), ' -ud"''+%FY:mT-') AS INTEGER)
FROM command c WHERE c.role = 'production' AND c.text REGEXP 'date\b.*(-d|--date)[ =]["'']?-?\d+ days?( ago)?' AND c.text REGEXP '(?i)(rm|delete|prune|cutoff|expire|older)'
UNION ALL
SELECT c.path, c.line, c.holder, NULL, NULL, NULL, 'keeps the newest ' || (CAST(substr(c.text, instr(c.text, 'tail -n +') + 9) AS INTEGER) - 1), CAST(substr(c.text, instr(c.text, 'tail -n +') + 9) AS INTEGER) - 1
FROM command c WHERE c.role = 'production' AND c.text LIKE '%tail -n +%' AND c.text REGEXP '\b(rm|xargs|delete)\b'
UNION ALL
SELECT c.path, c.line, c.holder, NULL, NULL, NULL, 'keeps the newest ' || CAST(substr(c.text, instr(c.text, 'head -n -') + 9) AS INTEGER), CAST(substr(c.text, instr(c.text, 'head -n -') + 9) AS INTEGER)
FROM command c WHERE c.role = 'production' AND c.text LIKE '%head -n -%' AND c.text REGEXP '\b(rm|xargs|delete)\b'
UNION ALL -- variables of backup images
SELECT v.path, v.line, NULL, NULL, v.workload, NULL, v.name || ' ' || v.value,
       CAST(v.value AS INTEGER) * CASE WHEN v.name LIKE '%WEEK%' THEN 7 WHEN v.name LIKE '%MONTH%' THEN 30 WHEN v.name LIKE '%YEAR%' THEN 365 ELSE 1 END
       / CASE WHEN v.name = 'DB_CLEANUP_TIME' OR v.name LIKE '%BACKUP_CLEANUP_TIME' OR v.name LIKE '%KEEP_MINS' THEN 1440 ELSE 1 END
FROM workload_variable v
WHERE v.value REGEXP '^\d+' AND v.name REGEXP '(?i)^(BACKUP_KEEP_(DAYS|WEEKS|MONTHS|YEARS)|(BACKUP_)?RETENTION(_DAYS|_PERIOD)?|BACKUP_RETENTION_DAYS|(DB|DEFAULT)_?(BACKUP_)?CLEANUP_TIME|MAX_BACKUPS|REMOVE_BEFORE|KEEP_(DAYS|WEEKS|MONTHS)|DELETE_OLDER_THAN|DB_DUMP_RETENTION|(RESTIC|BORG)_KEEP_(DAILY|WEEKLY|MONTHLY))$'
UNION ALL
SELECT v.path, v.line, NULL, NULL, v.workload, NULL, v.name || ' ' || v.value,
       CAST(ltrim(substr(v.value, instr(v.value, '--keep-daily') + 12), '= ') AS INTEGER)
FROM workload_variable v WHERE v.value LIKE '%--keep-daily%'
UNION ALL
SELECT v.path, v.line, NULL, NULL, v.workload, NULL, v.name || ' ' || v.value, 30 * CAST(ltrim(substr(v.value, instr(v.value, '--keep-monthly') + 14), '= ') AS INTEGER)
FROM workload_variable v WHERE v.value LIKE '%--keep-monthly%'
UNION ALL -- settings of operators and tools
SELECT n.path, n.line, NULL, d.id, NULL, CASE WHEN d.kind IN ('Cluster', 'ObjectStore') THEN 'postgres' WHEN d.api LIKE '%percona%' THEN NULL END, n.key || ' ' || n.value,
       CASE WHEN n.value REGEXP '^\d+h' THEN CAST(n.value AS INTEGER) / 24 WHEN n.value REGEXP '^\d+w' THEN CAST(n.value AS INTEGER) * 7 WHEN n.value REGEXP '^\d+m' THEN CAST(n.value AS INTEGER) * 30 ELSE CAST(n.value AS INTEGER) END
       * CASE n.key WHEN 'keepWeekly' THEN 7 WHEN 'keepMonthly' THEN 30 WHEN 'keepYearly' THEN 365 ELSE 1 END
FROM node n JOIN document d ON d.id = n.document
WHERE d.role = 'production' AND n.value REGEXP '^\d+[a-z0-9]*$'
  AND (n.key IN ('retentionPolicy', 'ttl', 'maxRetention') AND d.kind IN ('Cluster', 'Schedule', 'Backup', 'ObjectStore', 'ScheduledBackup')
       OR n.key IN ('keepDaily', 'keepWeekly', 'keepMonthly', 'keepYearly', 'keepLast', 'numberOfBackupsToRetain', 'retainedBackups')
       OR n.key = 'keep' AND (n.shape IN (SELECT shape FROM node_shape WHERE shape LIKE '%backup%') OR d.kind LIKE 'Percona%') OR n.key = 'count' AND n.shape IN (SELECT shape FROM node_shape WHERE shape LIKE '%backup%retention%') OR n.key = 'retain' AND d.kind = 'RecurringJob'
       OR n.key IN ('backupRetentionPeriod', 'backupRetentionDays'))
UNION ALL
SELECT d.path, d.line, NULL, d.id, NULL, NULL, 'ttl 720h (default)', 30 FROM document d
WHERE d.role = 'production' AND d.kind = 'Schedule' AND d.api LIKE 'velero.io%' AND NOT EXISTS (SELECT 1 FROM node n WHERE n.document = d.id AND n.key = 'ttl')
UNION ALL
SELECT n.path, n.line, NULL, NULL, NULL, 'postgres', n.key || ' ' || n.value,
       CAST(n.value AS INTEGER) * CASE WHEN EXISTS (SELECT 1 FROM node t WHERE t.document = n.document AND t.key = replace(n.key, '-retention-full', '-retention-full-type') AND t.value = 'time') THEN 1
                                       WHEN EXISTS (SELECT 1 FROM backup_job j JOIN schedule s ON s.schedule = j.schedule WHERE j.tool = 'pgBackRest' AND s.days = 1) THEN 7 ELSE 1 END
FROM node n JOIN document d ON d.id = n.document WHERE d.role = 'production' AND n.key IN (SELECT key FROM node_key WHERE key REGEXP '^repo\d+-retention-full$')
UNION ALL -- managed stores and backup plans in infrastructure code
SELECT path, line, NULL, document, NULL, NULL, coalesce(key, kind) || ' ' || value || CASE WHEN stated THEN '' ELSE ' (default)' END, CAST(value AS INTEGER)
FROM managed_setting m WHERE setting IN ('retention', 'window') AND state = 'on'
  AND NOT (setting = 'window' AND store = 'objects' AND EXISTS (SELECT 1 FROM managed_setting v WHERE v.document = m.document AND v.setting = 'continuous' AND v.state = 'off')) -- without versions nothing old is kept
UNION ALL
SELECT path, line, NULL, document, NULL, NULL, 'tier ' || value, CASE WHEN value LIKE '%30Days' THEN 30 ELSE 7 END FROM managed_setting m WHERE setting = 'tier' AND EXISTS (SELECT 1 FROM managed_setting p WHERE p.document = m.document AND p.setting = 'pitr' AND p.state = 'on')
UNION ALL
SELECT path, days_line, NULL, NULL, NULL, NULL, tool || ' keeps ' || days || ' days', days FROM backup_plan WHERE days IS NOT NULL AND suspended = 0
UNION ALL
SELECT n.path, n.line, NULL, NULL, NULL, NULL, n.key || ' ' || n.value, CAST(n.value AS INTEGER)
FROM node n JOIN document d ON d.id = n.document WHERE d.role = 'production' AND d.kind NOT LIKE 'AWS::%' AND n.key IN ('DeleteAfterDays', 'ExpirationInDays') AND n.value REGEXP '^\d+$' AND (n.key = 'DeleteAfterDays' OR n.path REGEXP '(?i)backup' OR n.pointer REGEXP '(?i)backup')
UNION ALL -- what the bucket of the backups deletes by age
SELECT n.path, n.line, NULL, NULL, NULL, NULL, r.kind || ' ' || coalesce(r.name, '') || ' deletes after ' || n.value || ' days', CAST(n.value AS INTEGER)
FROM cloud_resource r JOIN node n ON n.document = r.document AND n.type = 'number' AND n.shape IN ('rule.expiration.days', 'rule[].expiration.days', 'lifecycle_rule.expiration.days', 'lifecycle_rule[].expiration.days', 'lifecycle_rule.condition.age', 'lifecycle_rule[].condition.age', 'LifecycleConfiguration.Rules[].ExpirationInDays')
WHERE r.off = 0 AND r.kind IN ('aws_s3_bucket_lifecycle_configuration', 'aws_s3_bucket', 'google_storage_bucket', 'AWS::S3::Bucket')
  AND EXISTS (SELECT 1 FROM (SELECT b.value AS bucket FROM node b WHERE b.document = r.document AND b.shape IN ('bucket', 'name', 'BucketName')
                             UNION SELECT y.value FROM node b JOIN cloud_resource x ON x.kind = 'aws_s3_bucket' AND instr(b.value, 'aws_s3_bucket.' || x.name || '.') > 0 JOIN node y ON y.document = x.document AND y.shape = 'bucket' WHERE b.document = r.document AND b.shape = 'bucket') v
              WHERE v.bucket REGEXP '(?i)(backup|dump)' OR length(v.bucket) > 3 AND EXISTS (SELECT 1 FROM backup_command c WHERE instr(c.text, '://' || v.bucket) > 0))
UNION ALL -- dated objects that nothing deletes stay for ever
SELECT b.path, b.line, b.holder, NULL, NULL, NULL, 'dated objects in a bucket that nothing here empties', 36500
FROM backup_command b
WHERE EXISTS (SELECT 1 FROM command c WHERE c.holder = b.holder AND c.text REGEXP '(s3://|gs://|\baz storage blob|\brclone (copy|move|rcat)\b)') AND EXISTS (SELECT 1 FROM command c WHERE c.holder = b.holder AND c.text REGEXP '\bdate\b')
  AND b.tool NOT IN ('restic', 'borg', 'kopia') AND NOT EXISTS (SELECT 1 FROM command c WHERE c.holder = b.holder AND c.text REGEXP '(s3 rm|rm -r|-delete|gsutil rm|rclone (delete|sync)|mc rm|lifecycle)')
  AND NOT EXISTS (SELECT 1 FROM cloud_resource r WHERE r.kind IN ('aws_s3_bucket_lifecycle_configuration', 'AWS::S3::Bucket', 'google_storage_bucket', 'azurerm_storage_management_policy') AND r.off = 0)
