-- limits on how long a statement may run that the database itself is told, beside the service's code: parameter groups, flags, configuration of servers and poolers, ALTER ROLE ... SET
-- path: file
-- line: line
-- ms: the limit in milliseconds; NULL when it is not a plain number
WITH flag(path, line, name, value) AS (
    SELECT v.path, v.line, n.value, v.value FROM (SELECT column1 AS kind, column2 AS shape FROM (VALUES
        ('aws_db_parameter_group', 'parameter[].name'), ('aws_rds_cluster_parameter_group', 'parameter[].name'), ('google_sql_database_instance', 'settings.database_flags[].name'),
        ('aws_db_parameter_group', 'parameter.name'), ('aws_rds_cluster_parameter_group', 'parameter.name'), ('google_sql_database_instance', 'settings[].database_flags[].name'), ('google_sql_database_instance', 'settings.database_flags.name'),
        ('azurerm_postgresql_flexible_server_configuration', 'name'), ('azurerm_mysql_flexible_server_configuration', 'name'))) k
    CROSS JOIN document d ON d.kind = k.kind AND d.role = 'production' CROSS JOIN node n ON n.document = d.id AND n.shape = k.shape CROSS JOIN node v ON v.parent = n.parent AND v.key = 'value'
    WHERE n.value IN ('statement_timeout', 'max_execution_time', 'max_statement_time')
    UNION ALL -- servers and poolers by their own files, operators
    SELECT n.path, n.line, n.key, n.value FROM node n CROSS JOIN document d ON d.id = n.document AND d.role = 'production'
    WHERE n.key = 'statement_timeout' AND (n.shape LIKE '%parameters.statement_timeout' OR n.shape = 'statement_timeout' OR n.shape LIKE 'Parameters.statement_timeout' OR n.shape LIKE '%variables.statement_timeout')
       OR n.key = 'query_timeout' AND n.path LIKE '%pgbouncer%'
    UNION ALL -- postgres -c statement_timeout=5000
    SELECT c.path, c.line, 'statement_timeout', substr(c.text, instr(c.text, 'statement_timeout=') + 18, 12) FROM command_line c WHERE instr(c.text, 'statement_timeout=') > 0 AND instr(c.text, 'postgres') > 0
    UNION ALL
    SELECT s.path, s.line, 'statement_timeout', ltrim(replace(replace(substr(s.text, instr(lower(s.text), 'statement_timeout') + 17), ' TO ', ' '), '=', ' ')) FROM statement s
    WHERE s.operation = 'alter_other' AND instr(lower(s.text), 'statement_timeout') > 0
), read(path, line, ms) AS (
    SELECT path, line, CASE WHEN name IN ('query_timeout', 'max_statement_time') AND value GLOB '[0-9]*' THEN CAST(value AS REAL) * 1000 WHEN value REGEXP '^ *[0-9]+ *;?(["'' ]|$)' THEN CAST(trim(value) AS INTEGER)
                             WHEN value GLOB '[0-9]*' THEN duration_ms(trim(value, ' ;''"')) END
    FROM flag
)
SELECT path, line, ms FROM read WHERE ms IS NULL OR ms > 0
