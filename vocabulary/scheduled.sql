-- what runs by itself again and again: cron jobs, timers, scheduled workflows, loops that sleep, scheduled functions
-- holder: command.holder of what runs
-- path: where the schedule stands
-- line: line
-- schedule: as written; NULL when only the platform knows it
-- suspended: 1 when it is switched off
-- source: kubernetes, nomad, ci, systemd, cron, compose, ansible, code
-- index: holder
-- typed: holder TEXT
-- anchor: javascript node-cron
-- anchor: javascript node-schedule
-- anchor: javascript @nestjs/schedule
-- anchor: javascript croner
-- anchor: ruby every 1.
-- anchor: ruby every :day
-- anchor: ruby every '
-- anchor: ruby every "
SELECT n.path || '#' || n.document AS holder, n.path, n.line,
       coalesce((SELECT min(v.value) FROM node v JOIN document vd ON vd.id = v.document AND vd.kind = 'helm-values'
                 WHERE n.value LIKE '%{{ .Values.%' AND v.shape = substr(n.value, instr(n.value, '.Values.') + 8, instr(substr(n.value, instr(n.value, '.Values.') + 8) || ' ', ' ') - 1)
                   AND n.path LIKE dirname(v.path) || '/%'), n.value) AS schedule,
       EXISTS (SELECT 1 FROM node s WHERE s.document = n.document AND s.shape = 'spec.suspend' AND s.value = 'true') AS suspended, 'kubernetes' AS source
FROM node n JOIN document d ON d.id = n.document WHERE d.kind = 'CronJob' AND n.shape = 'spec.schedule' AND d.role = 'production'
UNION ALL
SELECT n.path || '#' || j.pointer, n.path, n.line, coalesce(n.value, (SELECT e.value FROM node e WHERE e.parent = n.id)), EXISTS (SELECT 1 FROM node s WHERE s.parent = p.id AND s.key = 'enabled' AND s.value = 'false'), 'nomad'
FROM document d JOIN node n ON n.document = d.id AND n.key IN ('cron', 'crons') JOIN node p ON p.id = n.parent AND p.key = 'periodic' JOIN node j ON j.id = p.parent
WHERE d.kind = 'nomad' AND d.role = 'production'
UNION ALL
SELECT j.path || '#' || j.pointer, n.path, n.line, n.value,
       EXISTS (SELECT 1 FROM node s WHERE s.parent = j.id AND s.key = 'if' AND s.value IN ('false', '${{ false }}')), 'ci'
FROM node n JOIN node js ON js.document = n.document AND js.pointer = 'jobs' JOIN node j ON j.parent = js.id
WHERE n.shape = 'on.schedule[].cron'
UNION ALL
SELECT n.path || '#', n.path, n.line, n.value, 0, 'ci'
FROM node n JOIN document d ON d.id = n.document WHERE d.kind = 'jenkinsfile' AND n.shape = 'triggers[]' AND n.value IS NOT NULL
UNION ALL -- circleci
SELECT DISTINCT c.holder, n.path, n.line, n.value, 0, 'ci'
FROM node n JOIN node w ON w.document = n.document AND w.key IS NOT NULL AND n.pointer LIKE w.pointer || '.triggers[%' AND w.shape = 'workflows.' || w.key
JOIN command c ON c.path = n.path AND c.source = 'ci'
WHERE n.key = 'cron' AND n.shape LIKE 'workflows.%.triggers[].schedule.cron'
  AND EXISTS (SELECT 1 FROM node j WHERE j.document = n.document AND j.pointer LIKE w.pointer || '.jobs[%' AND (j.value = substr(c.holder, length(c.path) + 7) OR j.key = substr(c.holder, length(c.path) + 7)))
UNION ALL
SELECT DISTINCT c.holder, n.path, n.line, NULL, 0, 'ci'
FROM node n JOIN document d ON d.id = n.document JOIN command c ON c.path = n.path
WHERE d.kind = 'gitlab-ci' AND (n.shape REGEXP '\.rules\[\]\.if$' AND n.value LIKE '%schedule%' OR n.shape REGEXP '\.only(\[\]|\.refs\[\])$' AND n.value = 'schedules')
  AND c.holder = n.path || '#' || substr(n.pointer, 1, instr(n.pointer || '.', '.') - 1)
UNION ALL
SELECT c.holder, n.path, n.line, n.value, 0, 'systemd'
FROM node n JOIN document d ON d.id = n.document
JOIN (SELECT DISTINCT path, holder FROM command WHERE source = 'systemd') c
  ON basename(c.path) = coalesce((SELECT u.value FROM node u WHERE u.document = n.document AND u.shape = 'Timer.Unit'), replace(basename(n.path), '.timer', '.service'))
WHERE d.kind = 'systemd' AND n.key IN ('OnCalendar', 'OnUnitActiveSec', 'OnUnitInactiveSec')
UNION ALL
SELECT n.path || '#' || p.pointer, n.path, n.line, n.value, 0, 'cron'
FROM node n JOIN document d ON d.id = n.document JOIN node p ON p.id = n.parent
WHERE d.format = 'cron' AND n.shape = 'entries[].schedule'
UNION ALL
SELECT n.path || '#' || n.parent, n.path, n.line,
       coalesce((SELECT '@' || s.value FROM node s WHERE s.parent = n.parent AND s.key = 'special_time'),
                coalesce((SELECT s.value FROM node s WHERE s.parent = n.parent AND s.key = 'minute'), '*') || ' ' || coalesce((SELECT s.value FROM node s WHERE s.parent = n.parent AND s.key = 'hour'), '*') || ' '
                || coalesce((SELECT s.value FROM node s WHERE s.parent = n.parent AND s.key = 'day'), '*') || ' ' || coalesce((SELECT s.value FROM node s WHERE s.parent = n.parent AND s.key = 'month'), '*') || ' '
                || coalesce((SELECT s.value FROM node s WHERE s.parent = n.parent AND s.key = 'weekday'), '*')),
       EXISTS (SELECT 1 FROM node s WHERE s.parent = n.parent AND (s.key = 'state' AND s.value = 'absent' OR s.key = 'disabled' AND s.value IN ('true', 'yes'))), 'ansible'
FROM node n JOIN node p ON p.id = n.parent WHERE n.key = 'job' AND n.value IS NOT NULL AND p.key IN ('cron', 'ansible.builtin.cron')
UNION ALL
SELECT n.path || '#' || n.parent || '#' || replace(coalesce(n.key, substr(n.value, 1, instr(n.value, '=') - 1)), '.schedule', ''), n.path, n.line,
       CASE WHEN n.key IS NULL THEN substr(n.value, instr(n.value, '=') + 1) ELSE n.value END, 0, 'compose'
FROM node n JOIN document d ON d.id = n.document AND d.kind = 'compose'
WHERE n.key LIKE 'ofelia.%.schedule' OR n.key IS NULL AND n.value LIKE 'ofelia.%.schedule=%'
UNION ALL -- containers that sleep between two runs
SELECT DISTINCT c.holder, c.path, c.line,
       CASE WHEN x.text REGEXP 'sleep\s+"?\$' THEN NULL
            ELSE '@every ' || CAST(CAST(ltrim(substr(x.text, instr(x.text, 'sleep ') + 6), ' "''') AS INTEGER) AS TEXT)
                 || CASE WHEN x.text REGEXP 'sleep\s+["'']?\d+d' THEN 'd' WHEN x.text REGEXP 'sleep\s+["'']?\d+h' THEN 'h' WHEN x.text REGEXP 'sleep\s+["'']?\d+m' THEN 'm' ELSE 's' END END, 0, 'compose'
FROM command c JOIN command_reach r ON r.holder = c.holder JOIN command x ON x.holder = r.reached
WHERE c.source IN ('compose', 'kubernetes', 'systemd') AND x.text LIKE '%sleep %' AND x.text REGEXP 'sleep\s+["'']?(\d+[dhm]|\d{4,}|\$)'
  AND EXISTS (SELECT 1 FROM command w WHERE w.holder = x.holder AND w.text REGEXP '\b(while|for \(\(|until)\b')
UNION ALL
SELECT 'function:' || e.function, e.path, e.line, e.schedule, 0, 'code'
FROM (WITH RECURSIVE start(function, path, line, schedule) AS (
          SELECT coalesce(c.decorates, a.function), c.path, c.line,
                 CASE c.name WHEN 'setInterval' THEN (SELECT CASE WHEN t.value GLOB '[0-9]*' THEN '@every ' || (CAST(t.value AS INTEGER) / 1000) || 's' END FROM argument t WHERE t.call = c.id AND t.position = 1 AND t.name IS NULL)
                      ELSE (SELECT min(t.value) FROM argument t WHERE t.call = c.id AND t.kind = 'string' AND (t.name IS NULL OR t.name IN ('cronTime', 'rule', 'cron', 'pattern'))) END
          FROM service_call c LEFT JOIN argument a ON a.call = c.id AND a.function IS NOT NULL
          WHERE c.callee IN ('node-cron.schedule', 'node-cron.default.schedule', 'cron.CronJob', 'cron.CronJob.from', 'cron.job', 'node-schedule.scheduleJob', 'croner.Cron', 'croner', '@nestjs/schedule.Cron', 'setInterval', '@nestjs/schedule.Interval')
             OR c.callee GLOB 'agenda*().every' OR c.callee GLOB 'bree*'),
      reach(function, path, line, schedule, depth) AS (
          SELECT function, path, line, schedule, 0 FROM start WHERE function IS NOT NULL
          UNION
          SELECT k.callee, r.path, r.line, r.schedule, r.depth + 1 FROM reach r JOIN call_edge k ON k.caller = r.function WHERE r.depth < 4)
      SELECT DISTINCT function, path, line, schedule FROM reach) e
