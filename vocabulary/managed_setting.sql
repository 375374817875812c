-- what is set for each managed store, written or by its documented default
-- document: document.id
-- kind: type of the resource
-- store: kind of store
-- name: name of the resource
-- setting: retention (days of daily backups, 0 none), backup, continuous (recovery that is the backup, too), window (days kept), pitr, encrypted, tier
-- value: as written, else the default
-- state: on, off, unknown
-- stated: 1 when it is written
-- key: the attribute
-- path: file
-- line: line of the attribute, else of the resource
-- index: document
-- index: setting
-- typed: setting TEXT
SELECT s.document, s.kind, s.store, s.name, CASE c.kind WHEN 'disabled' THEN 'backup' ELSE c.kind END AS setting, coalesce(n.value, c.value) AS value,
       CASE WHEN n.type = 'unknown' THEN 'unknown'
            WHEN c.kind = 'disabled' THEN CASE WHEN coalesce(n.value, c.value) = 'true' THEN 'off' ELSE 'on' END
            WHEN lower(coalesce(n.value, c.value)) IN ('true', 'enabled', 'continuous', 'point_in_time_recovery_enabled') OR CAST(coalesce(n.value, c.value) AS INTEGER) > 0 THEN 'on' ELSE 'off' END AS state,
       n.id IS NOT NULL AS stated, c.key, s.path, coalesce(n.line, s.line) AS line
FROM managed_store s JOIN config_rule c ON c.matcher = 'resource' AND c.name = s.kind AND c.role = 'managed_setting'
LEFT JOIN node n ON n.document = s.document AND n.shape = c.key AND n.type NOT IN ('map', 'list')
WHERE s.off = 0 AND s.document > 0
UNION ALL -- versions of objects are their backup
SELECT s.document, s.kind, s.store, s.name, 'continuous', coalesce(n.value, v.value, 'false'), CASE WHEN coalesce(n.type, v.type) = 'unknown' THEN 'unknown' WHEN lower(coalesce(n.value, v.value)) IN ('true', 'enabled') THEN 'on' ELSE 'off' END,
       n.id IS NOT NULL OR v.id IS NOT NULL, 'versioning', coalesce(n.path, v.path, s.path), coalesce(n.line, v.line, s.line)
FROM managed_store s LEFT JOIN node n ON n.document = s.document AND n.shape IN ('versioning.enabled', 'VersioningConfiguration.Status')
LEFT JOIN (SELECT b.value AS bucket, x.id, x.value, x.type, x.path, x.line FROM cloud_resource r JOIN node b ON b.document = r.document AND b.shape = 'bucket' JOIN node x ON x.document = r.document AND x.shape = 'versioning_configuration.status' WHERE r.kind = 'aws_s3_bucket_versioning' AND r.off = 0) v
  ON instr(v.bucket, '{aws_s3_bucket.' || s.name || '.') > 0
  OR instr(v.bucket, '{aws_s3_bucket.' || s.name || '[') > 0 -- of the element that it names, if it can be told
     AND coalesce((SELECT instr(v.bucket, '["' || k.value || '"]') > 0 OR instr(v.bucket, '["') = 0 FROM node k WHERE k.document = s.document AND k.shape = 'for_each' AND k.value IS NOT NULL), 1)
WHERE s.store = 'objects' AND s.off = 0
UNION ALL
SELECT s.document, s.kind, s.store, s.name, 'window', coalesce(n.value, '36500'), CASE n.type WHEN 'unknown' THEN 'unknown' ELSE 'on' END, n.id IS NOT NULL, n.key, coalesce(n.path, s.path), coalesce(n.line, s.line)
FROM managed_store s LEFT JOIN (SELECT b.value AS bucket, x.* FROM cloud_resource r JOIN node b ON b.document = r.document AND b.shape = 'bucket' JOIN node x ON x.document = r.document AND x.shape IN ('rule.noncurrent_version_expiration.noncurrent_days', 'rule[].noncurrent_version_expiration.noncurrent_days') WHERE r.kind = 'aws_s3_bucket_lifecycle_configuration' AND r.off = 0) n
  ON instr(n.bucket, '{aws_s3_bucket.' || s.name || '.') > 0
  OR instr(n.bucket, '{aws_s3_bucket.' || s.name || '[') > 0
     AND coalesce((SELECT instr(n.bucket, '["' || k.value || '"]') > 0 OR instr(n.bucket, '["') = 0 FROM node k WHERE k.document = s.document AND k.shape = 'for_each' AND k.value IS NOT NULL), 1)
WHERE s.store = 'objects' AND s.off = 0
UNION ALL
SELECT s.document, s.kind, s.store, s.name, 'encrypted', 'true', 'on', 0, NULL, s.path, s.line FROM managed_store s WHERE s.store = 'objects' AND s.off = 0
UNION ALL -- of stores that code makes, whose properties are spelled otherwise, and some named otherwise
SELECT v.document, v.kind, v.store, v.name, v.setting, coalesce(v.said, v.value),
       CASE WHEN v.unknown THEN 'unknown' WHEN v.inverse THEN CASE WHEN coalesce(v.said, v.value) = 'true' THEN 'off' ELSE 'on' END
            WHEN lower(coalesce(v.said, v.value)) IN ('true', 'enabled', 'continuous', 'point_in_time_recovery_enabled') OR CAST(coalesce(v.said, v.value) AS INTEGER) > 0 THEN 'on' ELSE 'off' END,
       v.said IS NOT NULL, v.key, v.path, coalesce(v.said_line, v.line)
FROM (SELECT s.document, s.kind, s.store, s.name, CASE c.kind WHEN 'disabled' THEN 'backup' ELSE c.kind END AS setting, c.kind = 'disabled' AS inverse, c.key, c.value, s.path, s.line,
             max(CASE WHEN e.known THEN e.value END) AS said, min(e.line) AS said_line, max(e.known) = 0 AS unknown
      FROM managed_store s JOIN config_rule c ON c.matcher = 'resource' AND c.name = s.kind AND c.role = 'managed_setting'
      LEFT JOIN code_resource_value e ON e.call = -s.document AND (e.key = lower(replace(c.key, '_', ''))
           OR lower(replace(c.key, '_', '')) = 'backupretentionperiod' AND e.key IN ('backupretention', 'backup.retention') OR c.key = 'backup_retention_days' AND e.key = 'backup.backupretentiondays'
           OR c.key = 'PointInTimeRecoverySpecification.PointInTimeRecoveryEnabled' AND e.key = 'pointintimerecovery')
      WHERE s.document < 0 GROUP BY s.document, c.rowid) v
