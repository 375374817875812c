-- metrics that an exporter beside the service reads out of its database, as its configuration says
-- path: file
-- line: line
-- name: of the metric, lower case
-- kind: counter, gauge, histogram
-- state: on, or off-default when nothing here runs such an exporter
-- typed: name TEXT
WITH found(path, line, name, kind, document) AS (
    -- sql_exporter: collectors, in the configuration or in files of their own
    SELECT n.path, n.line, n.value, (SELECT t.value FROM node t WHERE t.parent = n.parent AND t.key = 'type'), n.document
    FROM node n WHERE n.shape IN ('metrics[].metric_name', 'collectors[].metrics[].metric_name')
      AND EXISTS (SELECT 1 FROM node q WHERE q.parent = n.parent AND q.key IN ('query', 'query_ref') AND q.value IS NOT NULL)
    UNION ALL -- the other sql_exporter: queries of jobs
    SELECT n.path, n.line, 'sql_' || n.value, 'gauge', n.document FROM node n
    WHERE n.shape IN ('jobs[].queries[].name', 'queries[].name') AND EXISTS (SELECT 1 FROM node q WHERE q.parent = n.parent AND q.key IN ('query', 'query_ref')) AND EXISTS (SELECT 1 FROM node q WHERE q.parent = n.parent AND q.key = 'values')
    UNION ALL -- query-exporter
    SELECT n.path, n.line, n.key, (SELECT t.value FROM node t WHERE t.parent = n.id AND t.key = 'type'), n.document FROM node m JOIN node n ON n.parent = m.id AND n.type = 'map'
    WHERE m.shape = 'metrics' AND EXISTS (SELECT 1 FROM node q JOIN node s ON s.parent = q.parent AND s.key = 'sql' JOIN node e ON e.parent = q.id AND e.value = n.key WHERE q.document = n.document AND q.key = 'metrics' AND q.shape LIKE 'queries.%')
    UNION ALL -- postgres_exporter: a query, and the columns that are metrics
    SELECT c.path, c.line, p.key || '_' || c.key, lower(u.value), c.document FROM node u JOIN node c ON c.id = u.parent JOIN node e ON e.id = c.parent JOIN node m ON m.id = e.parent AND m.key = 'metrics' JOIN node p ON p.id = m.parent JOIN node q ON q.parent = p.id AND q.key = 'query'
    WHERE u.key = 'usage' AND u.value IN ('GAUGE', 'COUNTER', 'HISTOGRAM')
    UNION ALL -- oracledb_exporter
    SELECT d.path, d.line, 'oracledb_' || coalesce((SELECT x.value FROM node x WHERE x.parent = d.parent AND x.key = 'context'), '') || '_' || d.key, 'gauge', d.document
    FROM node r JOIN node s ON s.parent = r.parent AND s.key = 'metricsdesc' JOIN node d ON d.parent = s.id WHERE r.shape = 'metric[].request'
), exporter(yes) AS MATERIALIZED (
    SELECT EXISTS (SELECT 1 FROM node i WHERE i.key IN ('image', 'repository') AND i.value REGEXP '(?i)(sql|query|postgres|pg|mysqld?|oracledb)[-_]?exporter')
        OR EXISTS (SELECT 1 FROM command c WHERE c.role = 'production' AND c.text REGEXP '(?i)\b(sql|query|postgres|oracledb)[-_]exporter\b')
)
SELECT DISTINCT f.path, f.line, lower(f.name) AS name, coalesce(f.kind, 'gauge') AS kind, CASE WHEN (SELECT yes FROM exporter) THEN 'on' ELSE 'off-default' END AS state
FROM found f JOIN document d ON d.id = f.document AND d.role = 'production'
WHERE f.name IS NOT NULL
