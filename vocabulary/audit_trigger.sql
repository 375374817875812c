-- triggers that record the changes of a table in another one
-- path: file
-- line: line
-- object: table whose changes are recorded
-- note: how
-- trail: table that it writes, NULL unknown
-- written_path: where its function writes the record
-- written_line: line
-- index: object
SELECT s.path, s.line, s.object, 'a trigger records every ' || replace(s.columns, ',', ' and ') || ' of ' || s.object AS note,
       coalesce((SELECT min(x.reference) FROM statement x WHERE x.operation = 'create_function' AND x.object = s.reference), s.reference) AS trail,
       coalesce(w.path, s.path) AS written_path, coalesce(w.line, s.line) AS written_line
FROM statement s JOIN file f ON f.path = s.path AND f.role = 'production' LEFT JOIN (SELECT object, path, line FROM statement WHERE operation = 'create_function' GROUP BY object HAVING min(path || ':' || substr('0000000' || line, -7))) w ON w.object = s.reference
WHERE s.operation = 'create_trigger' AND coalesce(s.direction, 'up') = 'up' AND s.columns LIKE '%update%' AND (s.name REGEXP '(?i)(audit|history|change_?log|log_change|trail|journal)' OR s.reference REGEXP '(?i)(audit|history|change_?log|log_change|trail|journal)' OR s.value = 'records' OR s.reference IN (SELECT x.object FROM statement x WHERE x.operation = 'create_function' AND x.value = 'records')) AND coalesce(s.value, '') <> 'raise' AND NOT coalesce(s.reference, '') REGEXP '(outbox|queue|notif)'
  AND NOT s.object REGEXP '(?i)(audit|history|trail|journal|change_?log)'
