-- trails that a library keeps in ordinary tables: where these are made, and what of the service changes or purges them
-- name: the trail, as audit_record names it
-- what: made, changed, purged
-- path: file
-- line: line
-- note: what
-- days: for how many days a purge leaves the records; NULL it does not say
-- typed: name TEXT
-- anchor: php delete_records_older_than_days
WITH known(name, library, tables, code, command, days, setting) AS (VALUES -- pattern of its tables, of calls that reach its rows, of commands that purge them; days kept by default, and the setting of them
    ('audit', 'paper_trail', '^versions$|_versions$', '^PaperTrail::Version|\.versions\.', '^$', NULL, ''),
    ('audit', 'audited', '^audits$', '^Audited::Audit|\.audits\.', '^$', NULL, ''),
    ('audit', 'public_activity', '^activities$', '^PublicActivity::Activity', '^$', NULL, ''),
    ('audit', 'spatie/laravel-activitylog', '^activity_log$', '^Spatie\\Activitylog\\Models\\Activity\b', '^activitylog:clean\b', 365, 'delete_records_older_than_days'),
    ('audit', 'owen-it/laravel-auditing', '^audits$', '^OwenIt\\Auditing\\Models\\Audit\b', '^$', NULL, ''),
    ('django_audit', 'django-simple-history', '^historical\w+$|_historical\w+$', '^simple_history\..*HistoricalRecords\(\)\.|:Historical\w+\.objects\.|\.history\.', '^clean_old_history\b', 30, ''),
    ('django_audit', 'django-auditlog', '^auditlog_logentry$', '^auditlog\.models\.LogEntry\b', '^auditlogflush\b', NULL, ''),
    ('django_audit', 'django-reversion', '^reversion_(version|revision)$', '^reversion\.models\.(Version|Revision)\b', '^deleterevisions\b', NULL, ''),
    ('django_audit', 'django-pghistory', '\w+event$', '^pghistory\.models\.', '^$', NULL, ''),
    ('audit-java', 'hibernate-envers', '(_aud|_audit|_history)$|^revinfo$', '^$', '^$', NULL, ''),
    ('audit-php', 'damienharper/auditor-bundle', '_audit$', '^DH\\Auditor\\Model\\', '^audit:clean\b', 365, ''),
    ('audit-php', 'gedmo/doctrine-extensions', '^ext_log_entries$', '^Gedmo\\Loggable\\Entity\\LogEntry\b', '^$', NULL, ''),
    ('audit-php', 'stof/doctrine-extensions-bundle', '^ext_log_entries$', '^Gedmo\\Loggable\\Entity\\LogEntry\b', '^$', NULL, ''),
    ('audit-php', 'sonata-project/entity-audit-bundle', '_audit$|^revisions$', '^$', '^$', NULL, ''),
    ('Audit.NET', 'Audit.NET', '(^|_)audits?(_|$)|audit(log|entr|event)', '^$', '^$', NULL, '')
), live AS MATERIALIZED ( -- those whose package is there
    SELECT DISTINCT k.* FROM known k CROSS JOIN audit_record r ON r.trail = k.name AND r.store = 'library'
    WHERE EXISTS (SELECT 1 FROM dependency d WHERE d.name = k.library) OR k.name IN ('audit-java', 'Audit.NET')
), run(name, path, line, text, days, setting) AS MATERIALIZED ( -- commands that purge: call_command('clean_old_history', '--days', '30'), Schedule::command('activitylog:clean')
    SELECT l.name, c.path, c.line, (SELECT group_concat(x.value, ' ') FROM argument x WHERE x.call = c.id AND x.value IS NOT NULL), l.days, l.setting
    FROM live l CROSS JOIN service_call c ON c.name IN ('call_command', 'command', 'call', 'exec', 'Artisan.call') CROSS JOIN argument a ON a.call = c.id AND a.position = 0 AND a.name IS NULL AND a.value REGEXP l.command WHERE l.command <> '^$'
    UNION ALL
    SELECT l.name, c.path, c.line, substr(c.text, instr(c.text, l.word)), l.days, l.setting
    FROM (SELECT *, replace(replace(command, '^', ''), '\b', '') AS word FROM live WHERE command <> '^$') l CROSS JOIN command c ON c.role = 'production' AND instr(c.text, l.word) > 0
), purge AS (
    SELECT r.*, CASE WHEN r.text REGEXP '--days[= ]+\d' THEN CAST(ltrim(substr(r.text, instr(r.text, '--days') + 6), '= ') AS INTEGER) WHEN r.text REGEXP '--days' THEN NULL
                     WHEN r.setting <> '' THEN coalesce((SELECT CAST(y.value AS INTEGER) FROM assignment y WHERE y.name = r.setting AND y.kind = 'number'), r.days) ELSE r.days END AS kept,
           (SELECT y.path FROM assignment y WHERE r.setting <> '' AND y.name = r.setting AND y.kind = 'number') AS set_path, (SELECT y.line FROM assignment y WHERE r.setting <> '' AND y.name = r.setting AND y.kind = 'number') AS set_line
    FROM run r
)
SELECT l.name, 'made' AS what, min(s.path) AS path, min(s.line) AS line, s.object || ' is an ordinary table' AS note, NULL AS days
FROM live l CROSS JOIN statement s ON s.operation = 'create_table' AND lower(s.object) REGEXP l.tables JOIN file f ON f.path = s.path AND f.role = 'production' WHERE coalesce(s.direction, 'up') = 'up' GROUP BY l.name
UNION ALL
SELECT l.name, 'changed', c.path, c.line, 'the code changes what ' || l.library || ' recorded', NULL
FROM live l CROSS JOIN call_callee k ON k.callee REGEXP l.code CROSS JOIN service_call c ON c.callee = k.callee
WHERE l.code <> '^$' AND c.name IN ('update', 'delete', 'update_all', 'delete_all', 'destroy_all', 'destroy', 'update_columns', 'forceDelete', 'truncate', 'bulk_update', '_raw_delete', 'in_batches', 'update!', 'destroy!')
UNION ALL
SELECT l.name, 'changed', d.path, d.line, 'the code ' || d.verb || 's ' || d.entity, NULL FROM live l CROSS JOIN data_op d ON d.verb IN ('update', 'delete') AND d.entity REGEXP l.tables
UNION ALL
SELECT p.name, 'purged', coalesce(p.set_path, p.path), coalesce(p.set_line, p.line), 'a command drops what is older than ' || coalesce(p.kept || ' days', 'it is told'), p.kept FROM purge p
