-- for each kind of store the service owns: where it is and which backups cover it
-- kind: durable_store.kind
-- path: where the store is
-- line: line
-- note: what the store is
-- job_path: where the backup is scheduled or set; NULL when nothing covers the store
-- job_line: line
-- tool: what makes the backup
-- cadence: daily, less, unknown
-- schedule: as written
-- suspended: 1 when switched off, 2 when what it makes is kept for no time at all
-- holder: command.holder of the job
-- document: document.id of the job's resource
-- node: node.id of its service or container
-- index: kind
-- typed: kind TEXT
WITH store AS (
    SELECT kind, path, line, note FROM (
        SELECT kind, path, line, note, row_number() OVER (PARTITION BY kind ORDER BY source IN ('code', 'schema'), path, line) AS place FROM durable_store)
    WHERE place = 1
), kept AS ( -- settings that say for how long; half a day is not nothing
    SELECT document, holder, days FROM backup_retention WHERE days > 0 OR days = 0 AND note REGEXP ' (0[a-z]*)+$'
), job AS (
    SELECT path, line, tool, store, cadence, schedule, holder, document, node,
           CASE WHEN suspended THEN suspended
                WHEN EXISTS (SELECT 1 FROM kept k WHERE k.days = 0 AND (k.document = backup_job.document OR k.holder = backup_job.holder))
                     AND NOT EXISTS (SELECT 1 FROM kept k WHERE k.days > 0 AND (k.document = backup_job.document OR k.holder = backup_job.holder)) THEN 2 ELSE 0 END AS suspended,
           CASE store WHEN 'sql' THEN ' postgres mysql sql ' WHEN 'postgres' THEN ' postgres sql ' WHEN 'mysql' THEN ' mysql sql ' WHEN 'sqlite' THEN ' sqlite sql files ' WHEN 'any' THEN '' ELSE ' ' || store || ' ' END AS covers
    FROM backup_job
), elsewhere AS ( -- backups of namespaces, and stores that lie in others
    SELECT s.kind, j.document FROM store s JOIN document p ON p.path = s.path AND p.namespace IS NOT NULL AND p.line = (SELECT max(q.line) FROM document q WHERE q.path = s.path AND q.line <= s.line)
    JOIN job j ON j.store = 'any' AND j.document IS NOT NULL
    WHERE EXISTS (SELECT 1 FROM node n WHERE n.document = j.document AND n.shape = 'spec.template.includedNamespaces[]')
          AND NOT EXISTS (SELECT 1 FROM node n WHERE n.document = j.document AND n.shape = 'spec.template.includedNamespaces[]' AND (n.value IN ('*', p.namespace) OR n.type = 'unknown'))
       OR EXISTS (SELECT 1 FROM node n WHERE n.document = j.document AND n.shape = 'spec.template.excludedNamespaces[]' AND n.value = p.namespace)
)
SELECT s.kind, s.path, s.line, s.note, j.path AS job_path, j.line AS job_line, j.tool, j.cadence, j.schedule, j.suspended, j.holder, j.document, j.node
FROM store s LEFT JOIN job j ON j.store = 'any' AND NOT EXISTS (SELECT 1 FROM elsewhere e WHERE e.kind = s.kind AND e.document = j.document) OR instr(j.covers, ' ' || s.kind || ' ') > 0
UNION ALL -- backups of stores that stand elsewhere
SELECT j.store, j.path, j.line, j.tool, j.path, j.line, j.tool, j.cadence, j.schedule, j.suspended, j.holder, j.document, j.node
FROM job j WHERE NOT EXISTS (SELECT 1 FROM store s WHERE j.store = 'any' OR instr(j.covers, ' ' || s.kind || ' ') > 0)
