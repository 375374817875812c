-- things that are written down and lead nowhere: what would look right until it is needed
-- path: file
-- line: line
-- kind: rules-not-loaded, alert-off, receiver-silent, runbook-dead, script-missing, job-suspended, autoscaler-without-target, autoscaler-off, retention-zero
-- name: name of what is wired wrongly
-- note: what is wrong with it
-- index: kind
-- typed: kind TEXT
SELECT CASE l.loaded WHEN 'no' THEN l.path ELSE a.path END AS path, CASE l.loaded WHEN 'no' THEN l.line ELSE a.line END AS line, 'rules-not-loaded' AS kind, coalesce(a.name, '(no name)') AS name,
       'alert ' || coalesce(a.name, '(no name)') || ' in ' || a.path || ' is left out: ' || l.note AS note
FROM alert_rule a JOIN alert_loading l ON l.alert = a.id WHERE l.loaded = 'no'
UNION ALL
SELECT path, line, 'alert-off', coalesce(name, '(no name)'), 'alert ' || coalesce(name, '(no name)') || ' never reaches anybody: ' || off FROM alert_rule WHERE off IS NOT NULL
UNION ALL
SELECT DISTINCT d.path, d.line, 'receiver-silent', coalesce(a.name, '(no name)'), 'alert ' || coalesce(a.name, '(no name)') || ' tells nobody: ' || d.note
FROM alert_rule a JOIN alert_destination d ON d.alert = a.id
WHERE a.off IS NULL AND NOT EXISTS (SELECT 1 FROM alert_destination o WHERE o.alert = a.id AND o.kind <> 'none')
UNION ALL
SELECT a.path, a.line, 'runbook-dead', coalesce(a.name, '(no name)'),
       'alert ' || coalesce(a.name, '(no name)') || ' links ' || r.target || CASE r.state WHEN 'dead' THEN ', which is not here' ELSE ', a placeholder' END
FROM alert_rule a JOIN alert_runbook r ON r.alert = a.id WHERE r.state IN ('dead', 'placeholder')
UNION ALL
SELECT m.path, m.line, 'script-missing', m.script, 'calls ' || m.script || ', which is not in the repository' FROM missing_script m
UNION ALL
SELECT s.path, s.line, 'job-suspended', coalesce(d.name, basename(s.path)), 'a scheduled job that is switched off' || coalesce(' (' || s.schedule || ')', '')
FROM scheduled s LEFT JOIN document d ON s.source = 'kubernetes' AND s.holder = d.path || '#' || d.id
WHERE s.suspended = 1
UNION ALL
SELECT DISTINCT j.path, j.line, CASE WHEN j.schedule LIKE '%Retention%' THEN 'retention-zero' ELSE 'job-suspended' END, j.tool,
       'a backup of ' || j.store || CASE WHEN j.schedule LIKE '%Retention%' THEN ' that keeps nothing: ' || j.schedule ELSE ' that is switched off' END
FROM backup_job j WHERE j.suspended = 1 AND NOT EXISTS (SELECT 1 FROM scheduled s WHERE s.path = j.path AND s.line = j.line)
UNION ALL
SELECT path, line, 'retention-zero', note, 'a backup that keeps nothing: ' || note FROM backup_retention
WHERE days = 0 AND note REGEXP ' (0[a-z]*)+$' AND NOT EXISTS (SELECT 1 FROM backup_job j WHERE j.path = backup_retention.path AND j.suspended = 1)
UNION ALL
SELECT a.path, a.line, 'autoscaler-without-target', coalesce(a.name, a.target), a.kind || coalesce(' ' || a.name, '') || ' targets ' || a.target || ', which is not a workload here'
FROM autoscaler a
WHERE a.target IS NOT NULL AND a.kind <> 'platform' AND EXISTS (SELECT 1 FROM workload w WHERE w.kind NOT IN ('compose', 'systemd', 'ecs'))
  AND NOT EXISTS (SELECT 1 FROM workload w WHERE w.name = a.target)
UNION ALL
SELECT path, line, 'autoscaler-off', coalesce(name, target, kind), kind || coalesce(' ' || name, '') || ' does nothing: ' || off FROM autoscaler WHERE off IS NOT NULL
