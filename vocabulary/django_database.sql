-- databases that a Django settings module configures, each with its time bound
-- path: settings module
-- line: line of the engine, or of the value that holds it
-- engine: django.db.backends.postgresql, ...; NULL when a call makes it (dj_database_url)
-- timeout: text of the full bound on statements; NULL none
-- source: explicit or default
-- completeness: full, connect
-- max_age: CONN_MAX_AGE as written; NULL not set
-- pool: OPTIONS.pool as written; NULL not set
-- unit: unit of its file
WITH engine(path, line, base, engine) AS MATERIALIZED (
    SELECT a.path, a.line, substr(a.target, 1, length(a.target) - 7), a.value FROM assignment a
    WHERE a.name = 'ENGINE' AND a.target LIKE 'exports.DATABASES.%' AND a.scope = 'service'
    UNION
    SELECT a.path, a.line, a.target, NULL FROM assignment a
    WHERE a.name = 'default' AND a.target = 'exports.DATABASES.default' AND a.kind = 'call' AND a.scope = 'service'
    UNION -- its entries stand under names that are computed
    SELECT a.path, a.line, a.target, NULL FROM assignment a
    WHERE a.name = 'DATABASES' AND a.target = 'exports.DATABASES' AND a.kind = 'object' AND a.scope = 'service'
      AND NOT EXISTS (SELECT 1 FROM assignment b WHERE b.path = a.path AND b.target LIKE 'exports.DATABASES.%')
), placed AS (
    SELECT e.*, coalesce((SELECT min(n.line) FROM engine n WHERE n.path = e.path AND n.line > e.line), 1 << 30) AS next FROM engine e
), told(path, line, name, value) AS ( -- settings between this engine and the next
    SELECT p.path, p.line, substr(a.target, length(p.base) + 2), a.value
    FROM placed p JOIN assignment a ON a.name IN ('options', 'read_timeout', 'timeout', 'init_command', 'connect_timeout', 'CONN_MAX_AGE', 'pool', 'command_timeout')
     AND a.path = p.path AND a.line >= p.line - 8 AND a.line < p.next AND a.target LIKE p.base || '.%'
), bound AS (
    SELECT e.path, e.line, e.engine,
           coalesce((SELECT CASE WHEN t.value REGEXP 'statement_timeout *= *[0-9]+' THEN printf('%d ms', substr(t.value, instr(t.value, 'statement_timeout') + 18) * CASE WHEN t.value REGEXP 'statement_timeout *= *[0-9]+ *s' THEN 1000 ELSE 1 END) END
                     FROM told t WHERE t.path = e.path AND t.line = e.line AND t.name = 'OPTIONS.options'),
                    (SELECT CASE WHEN e.engine LIKE '%mysql%' AND t.value REGEXP '^[0-9.]+$' THEN printf('%d ms', t.value * 1000) ELSE 'unknown' END FROM told t
                     WHERE t.path = e.path AND t.line = e.line AND t.name = 'OPTIONS.read_timeout'),
                    (SELECT 'unknown' FROM told t WHERE t.path = e.path AND t.line = e.line AND t.name = 'OPTIONS.init_command' AND t.value REGEXP '(?i)max_(execution|statement)_time'),
                    CASE WHEN e.engine LIKE '%sqlite3' THEN coalesce(
                        (SELECT printf('%d ms', t.value * 1000) FROM told t WHERE t.path = e.path AND t.line = e.line AND t.name = 'OPTIONS.timeout' AND t.value REGEXP '^[0-9.]+$'),
                        (SELECT 'unknown' FROM told t WHERE t.path = e.path AND t.line = e.line AND t.name = 'OPTIONS.init_command' AND t.value LIKE '%busy_timeout%'),
                        '5000 ms (default)') END) AS timeout,
           EXISTS (SELECT 1 FROM told t WHERE t.path = e.path AND t.line = e.line AND t.name = 'OPTIONS.connect_timeout') AS connects
    FROM placed e
)
SELECT b.path, b.line, b.engine, b.timeout, CASE WHEN b.timeout LIKE '%(default)' OR b.timeout IS NULL AND NOT b.connects THEN 'default' ELSE 'explicit' END AS source,
       CASE WHEN b.timeout IS NULL AND b.connects THEN 'connect' ELSE 'full' END AS completeness,
       (SELECT t.value FROM told t WHERE t.path = b.path AND t.line = b.line AND t.name = 'CONN_MAX_AGE') AS max_age,
       (SELECT coalesce(t.value, 'set') FROM told t WHERE t.path = b.path AND t.line = b.line AND t.name = 'OPTIONS.pool') AS pool, f.unit
FROM bound b JOIN file f ON f.path = b.path AND f.role = 'production'
WHERE (b.engine IS NULL OR b.engine NOT LIKE '%dummy')
  AND NOT EXISTS ( -- a settings module that takes all of this one and sets another database, as production's does
      SELECT 1 FROM import i CROSS JOIN engine o ON o.path = i.path WHERE i.resolved = b.path AND i.name = '*' AND i.path <> b.path AND i.path REGEXP '(?i)prod')
