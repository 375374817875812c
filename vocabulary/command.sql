-- every command that configuration, scripts and code run, and what it runs together with
-- path: file
-- line: line
-- holder: what runs as one thing: a CI job, a workload, a script, a make target, a cron entry, a function
-- source: ci, action (a composite action, which runs where it is used), kubernetes, compose, ecs, nomad, systemd, shell, make, script (package.json, composer.json), procfile, cron, dockerfile, config-map, ansible, code
-- text: the command as one text
-- words: the same with blanks around each word, for looking up names in it
-- role: role of the file
-- index: holder
-- index: source
-- index: path
-- typed: source TEXT, holder TEXT, path TEXT
-- anchor: javascript child_process
-- anchor: javascript execa
WITH part(path, line, holder, source, text, role) AS (
    SELECT n.path, n.line, n.path || '#' || CASE WHEN instr(n.pointer, '.steps[') > 0 THEN substr(n.pointer, 1, instr(n.pointer, '.steps[') - 1) ELSE '' END,
           CASE n.shape WHEN 'runs.steps[].run' THEN 'action' ELSE 'ci' END, n.value, d.role
    FROM node n JOIN document d ON d.id = n.document
    WHERE n.key = 'run' AND n.value IS NOT NULL AND (n.shape LIKE 'jobs.%.steps[].run' OR n.shape = 'runs.steps[].run')
    UNION ALL
    SELECT path, line, holder, source, text, role FROM ci_action
    UNION ALL
    SELECT path, line, user, 'ci', name, role FROM ci_template
    UNION ALL
    SELECT n.path, n.line,
           n.path || '#' || CASE WHEN z.path IS NOT NULL THEN CASE WHEN instr(p.pointer, 'steps[') > 0 THEN rtrim(substr(p.pointer, 1, instr(p.pointer, 'steps[') - 1), '.') ELSE '' END
                                 ELSE substr(p.pointer, 1, max(0, length(p.pointer) - length(p.key) - 1)) END,
           CASE WHEN z.part THEN 'action' ELSE 'ci' END, n.value, d.role
    FROM node p JOIN document d ON d.id = p.document JOIN node n ON n.parent = p.id OR (n.id = p.id AND n.value IS NOT NULL)
    LEFT JOIN azure_pipeline z ON z.path = n.path
    WHERE p.key IN ('script', 'before_script', 'after_script', 'commands', 'bash', 'pwsh', 'powershell', 'inlineScript') AND n.value IS NOT NULL
      AND (d.kind = 'gitlab-ci' OR z.path IS NOT NULL OR matches_path('**/{bitbucket-pipelines,.drone,.woodpecker,.travis,cloudbuild,buildspec}*.y{a,}ml', n.path)
           OR matches_path('**/{.buildkite,.woodpecker}/**', n.path))
    UNION ALL
    SELECT n.path, n.line, n.path || '#' || CASE WHEN instr(n.pointer, '.steps[') > 0 THEN substr(n.pointer, 1, instr(n.pointer, '.steps[') - 1) ELSE '' END,
           CASE WHEN n.shape LIKE 'commands.%' THEN 'action' ELSE 'ci' END, n.value, d.role
    FROM node n JOIN document d ON d.id = n.document
    WHERE n.value IS NOT NULL AND (n.key = 'command' AND n.shape LIKE '%.steps[].run.command' OR n.key = 'run' AND n.shape LIKE 'commands.%.steps[].run')
    UNION ALL -- a process type is a workload of its own
    SELECT n.path, n.line, n.path || '#' || n.key, 'procfile', n.value, d.role FROM document d JOIN node n ON n.document = d.id WHERE d.kind = 'procfile' AND n.key IS NOT NULL AND n.value IS NOT NULL
    UNION ALL -- the stages of a Jenkinsfile run one after the other on what the others left
    SELECT n.path, n.line, n.path || '#', 'ci', n.value, d.role
    FROM node n JOIN document d ON d.id = n.document
    WHERE n.shape = 'stages[].commands[]' AND d.kind = 'jenkinsfile' AND n.value IS NOT NULL
    UNION ALL
    SELECT n.path, n.line,
           n.path || '#' || CASE WHEN n.shape LIKE 'services.%' AND d.kind = 'compose' THEN substr(n.pointer, 1, length(n.pointer) - length(n.key) - 1) ELSE d.id END,
           CASE d.kind WHEN 'compose' THEN 'compose' ELSE 'kubernetes' END,
           -- the entry point of such an image is the tool itself
           coalesce((SELECT CASE WHEN i.value REGEXP '(^|/)flyway(-\w+)?(:|@|$)' THEN 'flyway ' WHEN i.value REGEXP '(^|/)migrate/migrate(:|@|$)' THEN 'migrate ' WHEN i.value REGEXP '(^|/)dbmate(:|@|$)' THEN 'dbmate ' WHEN i.value REGEXP '(^|/)liquibase(-\w+)?(:|@|$)' THEN 'liquibase '
                                 WHEN i.value REGEXP '(^|/)arigaio/atlas(:|@|$)' THEN 'atlas ' WHEN i.value REGEXP '(^|/)goose(-docker)?(:|@|$)' THEN 'goose ' WHEN i.value REGEXP '(^|/)grafana/k6(:|@|$)' THEN 'k6 ' WHEN i.value REGEXP '(^|/)restic/restic(:|@|$)' THEN 'restic ' WHEN i.value REGEXP '(^|/)rclone/rclone(:|@|$)' THEN 'rclone ' WHEN i.value REGEXP '(^|/)amazon/aws-cli(:|@|$)' THEN 'aws ' END
                     FROM node i WHERE i.parent = n.parent AND i.key = 'image' AND n.key = CASE d.kind WHEN 'compose' THEN 'command' ELSE 'args' END
                       AND NOT EXISTS (SELECT 1 FROM node o WHERE o.parent = n.parent AND o.key = CASE d.kind WHEN 'compose' THEN 'entrypoint' ELSE 'command' END)), '')
           || coalesce(n.value, (SELECT group_concat(e.value, ' ') FROM (SELECT value FROM node WHERE parent = n.id ORDER BY id) e)), d.role
    FROM node n JOIN document d ON d.id = n.document
    WHERE n.key IN ('command', 'entrypoint', 'args') AND ((d.kind = 'compose' AND n.shape LIKE 'services.%') OR n.shape LIKE '%ontainers[].%')
    UNION ALL -- containers of ECS tasks
    SELECT n.path, n.line, n.path || '#' || d.id, 'ecs', coalesce(n.value, (SELECT group_concat(e.value, ' ') FROM (SELECT value FROM node WHERE parent = n.id ORDER BY id) e)), d.role
    FROM node n JOIN document d ON d.id = n.document
    WHERE n.key IN ('command', 'Command', 'entryPoint', 'EntryPoint') AND (n.shape LIKE '%ContainerDefinitions[].' || n.key OR n.shape LIKE '%container_definitions[].' || n.key)
    UNION ALL -- tasks of Nomad: the groups of a job run together
    SELECT k.path, coalesce(c.line, a.line), k.path || '#' || j.pointer, 'nomad', coalesce(c.value, (SELECT i.value FROM node i WHERE i.parent = f.id AND i.key = 'image')) || coalesce(' ' || (SELECT group_concat(e.value, ' ') FROM (SELECT value FROM node WHERE parent = a.id ORDER BY id) e), ''), d.role
    FROM document d JOIN node r ON r.document = d.id AND r.shape = 'job' JOIN node j ON j.parent = r.id JOIN node l ON l.parent = j.id AND l.key = 'group' JOIN node g ON g.parent = l.id
    JOIN node t ON t.parent = g.id AND t.key = 'task' JOIN node k ON k.parent = t.id JOIN node f ON f.parent = k.id AND f.key = 'config'
    LEFT JOIN node c ON c.parent = f.id AND c.key IN ('command', 'entrypoint') AND c.value IS NOT NULL LEFT JOIN node a ON a.parent = f.id AND a.key = 'args'
    WHERE d.kind = 'nomad' AND (c.id IS NOT NULL OR a.id IS NOT NULL)
    UNION ALL -- jobs that labels give to ofelia
    SELECT n.path, n.line, n.path || '#' || n.parent || '#' || replace(coalesce(n.key, substr(n.value, 1, instr(n.value, '=') - 1)), '.command', ''), 'compose',
           CASE WHEN n.key IS NULL THEN substr(n.value, instr(n.value, '=') + 1) ELSE n.value END, d.role
    FROM node n JOIN document d ON d.id = n.document AND d.kind = 'compose'
    WHERE n.key LIKE 'ofelia.%.command' OR n.key IS NULL AND n.value LIKE 'ofelia.%.command=%'
    UNION ALL
    SELECT n.path, n.line, n.path, 'systemd', n.value, d.role
    FROM node n JOIN document d ON d.id = n.document
    WHERE d.kind = 'systemd' AND n.key GLOB 'Exec*' AND n.value IS NOT NULL
    UNION ALL
    SELECT n.path, n.line, n.path, 'shell', n.value, d.role
    FROM node n JOIN document d ON d.id = n.document
    WHERE d.format = 'shell' AND n.shape = 'commands[]'
    UNION ALL
    SELECT n.path, n.line, n.path || '#' || t.key, 'make', CASE p.key WHEN 'needs' THEN 'make ' ELSE '' END || n.value, d.role
    FROM node n JOIN document d ON d.id = n.document JOIN node p ON p.id = n.parent JOIN node t ON t.id = p.parent
    WHERE d.format = 'makefile' AND p.key IN ('commands', 'needs')
    UNION ALL
    SELECT n.path, n.line, n.path || '#' || n.key, 'script', n.value, d.role
    FROM node n JOIN document d ON d.id = n.document
    WHERE d.kind = 'package.json' AND n.pointer LIKE 'scripts%' AND n.key IS NOT NULL AND n.value IS NOT NULL
    UNION ALL -- composer test: one command or a list of them
    SELECT n.path, n.line, n.path || '#' || coalesce(n.key, p.key), 'script', n.value, d.role
    FROM document d JOIN node s ON s.document = d.id AND s.shape = 'scripts' JOIN node p ON p.parent = s.id OR p.id = s.id JOIN node n ON n.parent = p.id AND n.value IS NOT NULL
    WHERE basename(d.path) = 'composer.json'
    UNION ALL
    SELECT n.path, n.line, n.path || '#' || p.pointer, 'cron', n.value, d.role
    FROM node n JOIN document d ON d.id = n.document JOIN node p ON p.id = n.parent
    WHERE d.format = 'cron' AND n.shape = 'entries[].command'
    UNION ALL
    SELECT n.path, n.line, n.path, 'dockerfile', n.value, d.role
    FROM node n JOIN document d ON d.id = n.document JOIN node w ON w.parent = n.parent AND w.key = 'name'
    WHERE d.format = 'dockerfile' AND n.key = 'value' AND w.value IN ('CMD', 'ENTRYPOINT', 'RUN')
    UNION ALL
    SELECT n.path, n.line, n.path || '#' || d.id, 'config-map', n.value, d.role
    FROM node n JOIN document d ON d.id = n.document JOIN node p ON p.id = n.parent
    WHERE d.kind = 'ConfigMap' AND p.pointer = 'data' AND (n.key LIKE '%.sh' OR n.value LIKE '#!%')
    UNION ALL
    SELECT n.path, n.line, n.path || '#' || n.parent, 'ansible', n.value, d.role
    FROM node n JOIN document d ON d.id = n.document JOIN node p ON p.id = n.parent
    WHERE n.key = 'job' AND n.value IS NOT NULL AND p.key IN ('cron', 'ansible.builtin.cron')
    UNION ALL -- and the script that another task of the playbooks writes to where the job calls it
    SELECT n.path, c.line, n.path || '#' || n.parent, 'ansible', c.value, d.role
    FROM node n JOIN document d ON d.id = n.document JOIN node p ON p.id = n.parent
    JOIN node t ON t.key IN ('dest', 'path') AND t.value LIKE '/_%' AND instr(n.value || ' ', t.value || ' ') > 0 JOIN node c ON c.parent = t.parent AND c.key = 'content' AND c.value LIKE '#!%'
    WHERE n.key = 'job' AND n.value IS NOT NULL AND p.key IN ('cron', 'ansible.builtin.cron')
    UNION ALL
    SELECT c.path, c.line, 'function:' || c.function, 'code',
           (SELECT group_concat(replace(a.value, char(10), ' '), ' ') FROM (SELECT value FROM argument WHERE call = c.id AND name IS NULL AND kind IN ('string', 'template', 'array', 'name') ORDER BY position) a),
           'production'
    FROM service_call c
    WHERE c.callee GLOB 'child_process.*' OR c.callee GLOB 'execa*' OR c.callee GLOB 'util.promisify()*' OR c.callee GLOB 'zx.*' OR c.callee GLOB 'shelljs.exec*'
)
SELECT path, line, holder, source, text,
       ' ' || replace(replace(replace(replace(replace(text, '&&', ' '), ';', ' '), char(10), ' '), '"', ' '), '''', ' ') || ' ' AS words, role
FROM part WHERE text IS NOT NULL AND role IN ('production', 'test', 'docs')
  AND NOT (source IN ('ci', 'action') AND EXISTS (SELECT 1 FROM ci_off x WHERE x.path = part.path AND part.line BETWEEN x.line AND x.end_line))
