-- what a reader would miss or could not run in a runbook at night
-- path: file
-- line: line
-- title: the failure or section it concerns
-- defect: stub, no-symptoms, no-checks, no-mitigation, no-commands, no-rollback, no-escalation, no-escalation-times, no-success-criteria, placeholder, unfilled, missing-script, missing-target, missing-npm-script, missing-service, missing-object, missing-label, dead-link
-- note: what is wrong
-- index: path
WITH page AS (
    SELECT r.path, r.line, r.title, r.section, r.failures,
           (SELECT group_concat(coalesce(s.title, '') || char(10) || coalesce(s.text, ''), char(10)) FROM section s WHERE s.path = r.path) AS prose,
           (SELECT group_concat(b.text, char(10)) FROM code_block b WHERE b.path = r.path) AS code,
           NOT EXISTS (SELECT 1 FROM runbook_part p WHERE p.path = r.path AND p.stub = 0) AS stub
    FROM runbook_page r
), beyond AS ( -- pages that a runbook sends its reader to
    SELECT DISTINCT r.path, l.resolved FROM runbook_page r JOIN link_target l ON l.path = r.path WHERE l.resolved IS NOT NULL AND l.resolved <> r.path
), back AS (
    SELECT path, min(line) AS line FROM rollback_procedure WHERE outcome IN ('met', 'partial') GROUP BY path
), whom AS (
    SELECT path, max(whom) AS whom, max(moment) AS moment, max(times) AS times FROM escalation_text GROUP BY path
), word AS (
    SELECT c.id, c.path, c.line, c.title, c.text, c.remote, w.position, w.word FROM runbook_command c JOIN runbook_word w ON w.command = c.id
), script AS ( -- scripts by a path
    SELECT w.path, w.line, w.title, CASE WHEN w.word LIKE './%' THEN substr(w.word, 3) ELSE w.word END AS script
    FROM word w
    WHERE w.remote = 0 AND w.word REGEXP '^(\./)?([A-Za-z0-9_.-]+/)*[A-Za-z0-9_.-]+\.(sh|bash|py|rb|pl|mjs|js|ts)$' AND (w.word LIKE './%' OR instr(w.word, '/') > 0)
      AND NOT w.word REGEXP '(^|/)(node_modules|vendor|dist|build|target|venv|\.venv)/|^(\.\./|tmp/)|\.(com|org|net|io|dev)/'
      AND NOT w.text REGEXP '\b(curl|wget|git clone|scp|kubectl cp)\b'
), make AS (
    SELECT w.path, w.line, w.title, t.word AS target
    FROM word w JOIN runbook_word t ON t.command = w.id AND t.position > w.position
    WHERE w.word = 'make' AND w.remote = 0 AND (w.position = 0 OR w.text REGEXP '(^|&& *|; *|sudo |[A-Z_]+=\S* )make ')
      AND t.word REGEXP '^[a-z][A-Za-z0-9_./-]*$' AND NOT w.text REGEXP '\bmake\b.* -[Cf]'
      AND NOT EXISTS (SELECT 1 FROM runbook_word x WHERE x.command = w.id AND x.position > w.position AND x.position < t.position AND x.word REGEXP '^(&&|\|\|?|;|#|>|2>)')
), target AS (
    SELECT DISTINCT substr(holder, length(path) + 2) AS name FROM command WHERE source = 'make'
    UNION SELECT DISTINCT t.key FROM node t JOIN document d ON d.id = t.document WHERE d.format = 'makefile' AND t.key IS NOT NULL
    UNION SELECT n.value FROM node n JOIN document d ON d.id = n.document WHERE d.format = 'makefile' AND n.key = 'name'
), npm AS (
    SELECT w.path, w.line, w.title, t.word AS script
    FROM word w JOIN runbook_word r ON r.command = w.id AND r.position = w.position + 1 AND r.word IN ('run', 'run-script') JOIN runbook_word t ON t.command = w.id AND t.position = w.position + 2
    WHERE w.word IN ('npm', 'pnpm', 'yarn', 'bun') AND t.word REGEXP '^[A-Za-z][\w:.-]*$' AND NOT w.text REGEXP '(--prefix|--cwd|--filter|-C |-w )'
), declared AS (
    SELECT DISTINCT n.key AS script FROM node n JOIN document d ON d.id = n.document WHERE d.kind IN ('package.json', 'composer.json') AND n.shape = 'scripts.' || n.key
), compose AS ( -- the first word behind the sub-command that is no option
    SELECT w.path, w.line, w.title, t.word AS service
    FROM word w JOIN runbook_word t ON t.command = w.id AND t.position > w.position
    WHERE w.word IN ('restart', 'logs', 'up', 'stop', 'start', 'exec', 'run', 'kill', 'ps', 'pull')
      AND w.text REGEXP '\b(docker[ -]compose|podman-compose)\b' AND t.word REGEXP '^[a-z][a-z0-9_.-]*$'
      AND EXISTS (SELECT 1 FROM runbook_word c WHERE c.command = w.id AND c.position < w.position AND c.word IN ('compose', 'docker-compose', 'podman-compose'))
      AND NOT EXISTS (SELECT 1 FROM runbook_word x WHERE x.command = w.id AND x.position > w.position AND x.position < t.position AND (x.word NOT LIKE '-%' OR x.word IN ('--tail', '--since', '-f', '--file', '--until', '-n', '-e', '--env', '-u', '--user', '-t', '--timeout', '-w', '--workdir', '-p', '--profile', '--scale', '--name') AND NOT (x.word = '-f' AND w.word = 'logs')))
), served AS (
    SELECT DISTINCT s.key AS service FROM node s JOIN document d ON d.id = s.document AND d.kind = 'compose' WHERE s.shape = 'services.' || s.key
), noun(word, kind) AS (
    VALUES ('deployment', 'Deployment'), ('deployments', 'Deployment'), ('deploy', 'Deployment'), ('statefulset', 'StatefulSet'), ('statefulsets', 'StatefulSet'), ('sts', 'StatefulSet'), ('daemonset', 'DaemonSet'), ('ds', 'DaemonSet'),
           ('cronjob', 'CronJob'), ('cronjobs', 'CronJob'), ('cj', 'CronJob'), ('service', 'Service'), ('svc', 'Service'), ('configmap', 'ConfigMap'), ('cm', 'ConfigMap'), ('hpa', 'HorizontalPodAutoscaler'), ('ingress', 'Ingress'), ('ing', 'Ingress'), ('rollout', 'Rollout')
), named AS (
    SELECT w.path, w.line, w.title, n.kind, substr(w.word, instr(w.word, '/') + 1) AS name
    FROM word w JOIN noun n ON n.word = lower(substr(w.word, 1, instr(w.word, '/') - 1))
    WHERE instr(w.word, '/') > 0 AND w.text REGEXP '\b(kubectl|oc|k)\b' AND w.text NOT REGEXP '\b(api|http|https):/'
    UNION
    SELECT w.path, w.line, w.title, n.kind, t.word
    FROM word w JOIN noun n ON n.word = lower(w.word) JOIN runbook_word t ON t.command = w.id AND t.position = w.position + 1
    WHERE w.text REGEXP '\b(kubectl|oc)\b' AND n.word <> 'rollout' AND w.text REGEXP '(?i)\b(describe|get|edit|delete|scale|patch|annotate|logs|set (image|env)|rollout \w+|autoscale|expose|label)\b'
), object AS (
    SELECT DISTINCT kind, name FROM document WHERE name IS NOT NULL AND api IS NOT NULL
), lost AS (
    SELECT DISTINCT n.* FROM named n
    WHERE n.name REGEXP '^[a-z0-9]([a-z0-9.-]*[a-z0-9])?$'
      AND EXISTS (SELECT 1 FROM object o WHERE o.kind = n.kind) AND NOT EXISTS (SELECT 1 FROM document d WHERE d.kind = n.kind AND (d.name IS NULL OR d.note IS NOT NULL))
      AND NOT EXISTS (SELECT 1 FROM object o WHERE o.kind = n.kind AND (o.name = n.name OR o.name LIKE '%-' || n.name OR n.name LIKE '%-' || o.name))
), label AS (
    SELECT w.path, w.line, w.title, substr(w.word, 1, instr(w.word, '=') - 1) AS key, substr(w.word, instr(w.word, '=') + 1) AS value
    FROM word w JOIN runbook_word o ON o.command = w.id AND o.position = w.position - 1 AND o.word IN ('-l', '--selector')
    WHERE w.text REGEXP '\b(kubectl|oc|stern)\b' AND w.word REGEXP '^[A-Za-z0-9./_-]+=[A-Za-z0-9._-]+$'
), unlabelled AS (
    SELECT DISTINCT l.* FROM label l
    WHERE EXISTS (SELECT 1 FROM node n JOIN document d ON d.id = n.document WHERE n.key = l.key AND d.api IS NOT NULL AND (n.shape LIKE '%metadata.labels.%' OR n.shape LIKE '%matchLabels.%'))
      AND NOT EXISTS (SELECT 1 FROM node n JOIN document d ON d.id = n.document WHERE n.key = l.key AND d.api IS NOT NULL AND (n.value = l.value OR n.value IS NULL))
)
SELECT p.path, p.line, p.title, 'stub' AS defect, 'nothing but headings and placeholders' AS note FROM page p WHERE p.stub
UNION ALL SELECT r.path, r.line, r.title, 'stub', 'nothing but a heading and placeholders' FROM runbook_part r JOIN page p ON p.path = r.path AND NOT p.stub WHERE r.stub = 1
UNION ALL SELECT path, line, title, 'no-symptoms', 'does not say how the failure shows' FROM runbook_part WHERE stub = 0 AND symptoms = 0
UNION ALL SELECT path, line, title, 'no-checks', 'does not say what to look at' FROM runbook_part WHERE stub = 0 AND checks = 0
UNION ALL SELECT path, line, title, 'no-mitigation', 'does not say what to do' FROM runbook_part WHERE stub = 0 AND mitigation = 0
UNION ALL SELECT path, line, title, 'no-commands', 'prose only, no command to paste' FROM runbook_part WHERE stub = 0 AND runs = 0
UNION ALL
SELECT p.path, p.line, p.title, 'no-rollback', 'names no way back' || coalesce(' and does not link the one of ' || (SELECT min(b.path || ':' || b.line) FROM back b), '')
FROM page p
WHERE NOT p.stub AND NOT EXISTS (SELECT 1 FROM back b WHERE b.path = p.path OR b.path IN (SELECT resolved FROM beyond y WHERE y.path = p.path))
  AND NOT coalesce(p.prose, '') || ' ' || coalesce(p.code, '') REGEXP '(?i)\b(roll(ed|ing|s)?[ -]?back|rollout undo|undo|revert\w*|previous (version|release|image|tag|revision)|last (known )?good|back ?out|helm rollback|switch back|go back|point-in-time|restore)\b'
UNION ALL
SELECT p.path, p.line, p.title, CASE WHEN w.whom IS NULL OR w.whom = 0 THEN 'no-escalation' ELSE 'no-escalation-times' END, CASE WHEN w.whom IS NULL OR w.whom = 0 THEN 'does not say whom to call' ELSE 'says whom to call, not when' END
FROM page p LEFT JOIN whom w ON w.path = p.path
WHERE NOT p.stub AND (w.whom IS NULL OR w.whom = 0 OR w.moment = 0 AND w.times = 0)
  AND NOT EXISTS (SELECT 1 FROM beyond y JOIN whom o ON o.path = y.resolved WHERE y.path = p.path AND o.whom = 1 AND (o.moment = 1 OR o.times > 0))
UNION ALL
SELECT p.path, p.line, p.title, 'no-success-criteria', 'does not say how to tell that it is over'
FROM page p
WHERE NOT p.stub
  AND NOT coalesce(p.prose, '') REGEXP '(?i)\b(success criteria|success when|recover(y|ed|s)|back to (normal|baseline|green|zero)|(is|are) (resolved|over|healthy|fixed|done|gone|green|back)|resolved (when|once|if)|until|healthy again|all clear|returns? to|(drops?|falls?|goes|is|stays|shrinks?|back) (below|under|to)|goes down|below \d|under \d|no (more |further )?(alerts?|errors?)|(alert|it) (clears?|resolves?|stops?|closes?)|done when|closed? (when|once)|verify|confirm|make sure|afterwards)\b'
UNION ALL SELECT path, line, title, 'placeholder', why || ': ' || substr(text, 1, 120) FROM runbook_hollow
UNION ALL
SELECT s.path, s.line, coalesce(nullif(s.title, ''), r.title), 'unfilled', 'a field of a template is still empty: ' || substr(s.text, instr(s.text, '['), instr(substr(s.text, instr(s.text, '['), 100), ']'))
FROM section s JOIN runbook_page r ON r.path = s.path
WHERE s.text REGEXP '^[^\[]*\[[A-Z#][^\]\n]{2,80}\](?![(\[:])' AND NOT EXISTS (SELECT 1 FROM runbook_part q WHERE q.section = s.id AND q.stub = 1)
UNION ALL
SELECT DISTINCT s.path, s.line, s.title, 'missing-script', s.script || ' is not in the repository' FROM script s
WHERE NOT EXISTS (SELECT 1 FROM file f WHERE f.path = s.script) AND NOT EXISTS (SELECT 1 FROM file f WHERE f.path = dirname(s.path) || '/' || s.script)
  AND NOT EXISTS (SELECT 1 FROM file f WHERE basename(f.path) = basename(s.script) AND f.path LIKE '%/' || s.script)
UNION ALL
SELECT DISTINCT m.path, m.line, m.title, 'missing-target', 'no Makefile here has a target ' || m.target FROM make m
WHERE m.target NOT IN (SELECT name FROM target WHERE name IS NOT NULL) AND NOT EXISTS (SELECT 1 FROM target t WHERE t.name LIKE '%!%%' ESCAPE '!' AND m.target LIKE replace(t.name, '_', '!_') ESCAPE '!')
  AND NOT EXISTS (SELECT 1 FROM target t WHERE instr(t.name, '$') > 0)
UNION ALL
SELECT DISTINCT n.path, n.line, n.title, 'missing-npm-script', 'no package.json here has a script ' || n.script FROM npm n WHERE n.script NOT IN (SELECT script FROM declared)
UNION ALL
SELECT DISTINCT c.path, c.line, c.title, 'missing-service', 'no Compose file here has a service ' || c.service FROM compose c
WHERE EXISTS (SELECT 1 FROM served) AND c.service NOT IN (SELECT service FROM served)
UNION ALL
SELECT path, line, title, 'missing-object', 'no ' || kind || ' here is called ' || name FROM lost
UNION ALL
SELECT path, line, title, 'missing-label', 'nothing here carries the label ' || key || '=' || value FROM unlabelled
UNION ALL
SELECT DISTINCT l.path, l.line, coalesce(nullif(s.title, ''), r.title), 'dead-link', l.target || ' is not here'
FROM link_target l JOIN runbook_page r ON r.path = l.path LEFT JOIN section s ON s.id = l.section
WHERE l.external = 0 AND l.resolved IS NULL AND l.target REGEXP '^[^#?:]+(#.*)?$' AND NOT l.target LIKE '//%' AND NOT (l.target LIKE '/%' AND NOT l.target REGEXP '\.\w{1,5}(#.*)?$') AND NOT l.target LIKE '{%' AND NOT l.target REGEXP '^(mailto|tel):'
