-- writes to durable business data
-- path: file
-- line: line
-- note: what
SELECT path, line, library || ' ' || verb || coalesce(' ' || entity, '') AS note FROM data_op
WHERE verb IN ('create', 'update', 'delete') AND NOT path REGEXP '(?i)(^|/)((migrations?|seeds?|seeders?|fixtures)/|(migrations?|seeds?|seeder)\.\w+$)' AND coalesce(entity, '') NOT IN ('schema_version', 'schema_migrations', 'schema_info')
