-- CI jobs that start a database
-- holder: command.holder of the job
-- path: file
-- line: line
-- kind: kind of store as in durable_store
-- index: holder
-- typed: holder TEXT
WITH found(holder, path, line, text) AS (
    SELECT n.path || '#' || substr(n.pointer, 1, instr(n.pointer, '.services.') - 1), n.path, n.line, n.value FROM node n WHERE n.shape IN (SELECT shape FROM node_shape WHERE shape LIKE 'jobs.%.services.%.image') AND n.value IS NOT NULL
    UNION ALL
    SELECT n.path || '#' || substr(n.pointer, 1, instr(n.pointer, '.services') - 1), n.path, n.line, n.value FROM node n JOIN document d ON d.id = n.document
    WHERE d.kind = 'gitlab-ci' AND (n.shape IN (SELECT shape FROM node_shape WHERE shape LIKE '%.services[]') OR n.shape IN (SELECT shape FROM node_shape WHERE shape LIKE '%.services[].name')) AND n.value IS NOT NULL
    UNION ALL -- services of the whole pipeline
    SELECT DISTINCT c.holder, n.path, n.line, n.value FROM node n JOIN document d ON d.id = n.document JOIN command c ON c.path = n.path AND c.source = 'ci'
    WHERE d.kind = 'gitlab-ci' AND (n.shape IN ('services[]', 'services[].name', 'default.services[]', 'default.services[].name')) AND n.value IS NOT NULL
    UNION ALL -- circleci, bitbucket, drone: images beside the job
    SELECT DISTINCT c.holder, n.path, n.line, n.value FROM node n JOIN command c ON c.path = n.path AND c.source = 'ci'
    WHERE n.value IS NOT NULL AND (n.shape IN (SELECT shape FROM node_shape WHERE shape LIKE '%docker[].image') AND n.pointer LIKE substr(c.holder, length(c.path) + 2) || '.%' OR n.shape IN (SELECT shape FROM node_shape WHERE shape LIKE 'definitions.services.%.image') OR n.shape IN (SELECT shape FROM node_shape WHERE shape LIKE 'services[].image') OR n.shape IN (SELECT shape FROM node_shape WHERE shape LIKE 'services.%.image') AND n.path REGEXP 'woodpecker|drone')
    UNION ALL -- azure: containers that jobs name as their services
    SELECT n.path || '#' || rtrim(substr(n.pointer, 1, instr(n.pointer, 'services.') - 1), '.'), n.path, i.line, i.value
    FROM azure_pipeline a JOIN node n ON n.path = a.path AND n.shape IN (SELECT shape FROM node_shape WHERE shape REGEXP '(^|\.)services\.[^.]+$') JOIN node k ON k.document = n.document AND k.shape = 'resources.containers[].container' AND k.value = n.value JOIN node i ON i.parent = k.parent AND i.key = 'image'
    UNION ALL
    SELECT n.path || '#', n.path, n.line, n.value FROM node n JOIN document d ON d.id = n.document WHERE d.kind = 'jenkinsfile' AND n.shape = 'images[]' AND n.value IS NOT NULL
    UNION ALL -- compose files and containers that the job starts, actions that do
    SELECT r.holder, c.path, c.line, coalesce(i.value, c.text)
    FROM command_reach r JOIN command c ON c.holder = r.reached LEFT JOIN (SELECT n.path, n.value FROM node n JOIN document d ON d.id = n.document AND d.kind = 'compose' WHERE n.shape IN (SELECT shape FROM node_shape WHERE shape LIKE 'services.%.image')) i
      ON c.text REGEXP '(docker[ -]compose|podman-compose)\b.*\b(up|run|start)\b' AND (instr(c.text, basename(i.path)) > 0 OR c.text NOT REGEXP '\s-f\s|--file')
    WHERE c.text REGEXP '(docker[ -]compose|podman-compose)\b.*\b(up|run|start)\b|docker run\b[^;&|]*\s([\w.-]+/)*(postgres|postgis|timescaledb|pgvector|mysql|mariadb|percona|mongo|clickhouse)[\w.-]*(:[\w.-]+)?(\s|$)|\bsupabase (start|db start)|systemctl start (postgresql|mysql)|service (postgresql|mysql) start|pg_ctl(cluster)? .*start'
      AND r.holder IN (SELECT holder FROM command WHERE source = 'ci')
    UNION ALL
    SELECT n.path || '#' || substr(n.pointer, 1, instr(n.pointer, '.steps[') - 1), n.path, n.line, n.value FROM node n WHERE n.shape IN (SELECT shape FROM node_shape WHERE shape LIKE 'jobs.%.steps[].uses') AND n.value REGEXP '(?i)(setup-postgres|postgresql-action|mysql-action|mongodb-github-action|setup-mysql|mongodb-action|mariadb)'
)
SELECT DISTINCT holder, path, line,
       CASE WHEN text REGEXP '(?i)(postgres|postgis|timescale|pgvector|pg_ctl|supabase)' THEN 'postgres' WHEN text REGEXP '(?i)(mysql|mariadb|percona)' THEN 'mysql' WHEN text REGEXP '(?i)mongo' THEN 'mongodb' WHEN text REGEXP '(?i)clickhouse' THEN 'clickhouse' WHEN text REGEXP '(?i)(mssql|sqlserver)' THEN 'mssql' END AS kind
FROM found WHERE text REGEXP '(?i)(postgres|postgis|timescale|pgvector|pg_ctl|mysql|mariadb|percona|mongo|clickhouse|supabase|mssql|sqlserver)'
