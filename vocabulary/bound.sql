-- the best time bound of each use: a full one before a partial one, a known one before none
-- use: use.id
-- timeout: text of the full bound; NULL when there is none; 'unknown' when it could not be resolved
-- source: where it comes from
-- completeness: full, or what the partial bound covers: connect, idle, acquire
-- path: where it is set
-- line: line of it
-- index: use
-- typed: use INTEGER
SELECT use,
       CASE WHEN completeness = 'full' THEN value || CASE source WHEN 'default' THEN ' (default)' ELSE '' END END AS timeout,
       source, completeness, path, line
FROM (SELECT s.use, s.value, s.source, s.completeness, s.path, s.line,
             row_number() OVER (PARTITION BY s.use
                                ORDER BY s.completeness = 'full' AND s.value IS NOT NULL DESC,
                                         s.completeness = 'full' AND s.source <> 'default' DESC,
                                         s.value IS NOT NULL DESC, s.source = 'default') AS place
      FROM (SELECT use, value, source, completeness, path, line FROM setting WHERE name = 'timeout'
            UNION ALL
            SELECT x.use, k.timeout, 'global', 'full', k.path, k.line FROM configured_call x JOIN configured_client k ON k.id = x.client WHERE k.timeout IS NOT NULL
            UNION ALL -- what the database itself is told
            SELECT u.id, coalesce(CAST(t.ms AS INTEGER) || ' ms', 'unknown'), 'global', 'full', t.path, t.line
            FROM (SELECT path, line, max(ms) AS ms FROM statement_limit) t JOIN use u ON t.path IS NOT NULL AND u.role IN ('client', 'outbound_call') AND u.kind = 'db'
            WHERE u.library NOT REGEXP '(?i)mongo|cassandra|dynamo|elastic|opensearch|neo4j|clickhouse|redis|couch|influx|firestore|sqlite'
            UNION ALL -- config.ConnConfig.RuntimeParams["statement_timeout"] = "3000"
            SELECT u.id, CASE WHEN t.value REGEXP '^[0-9]+$' THEN t.value || ' ms' ELSE 'unknown' END, 'global', 'full', t.path, t.line
            FROM assignment t CROSS JOIN use u ON u.role IN ('client', 'outbound_call') AND u.kind = 'db' AND u.library LIKE '%pgx%'
            WHERE t.name = 'statement_timeout' AND t.target LIKE '%RuntimeParams.statement_timeout' AND t.scope = 'service' AND t.value <> '0'
            UNION ALL -- what each connection is told when it is made: SET statement_timeout = 5000
            SELECT u.id, coalesce(t.ms || ' ms', 'unknown'), 'global', 'full', t.path, t.line
            FROM (SELECT c.path, min(a.line) AS line, c.unit, max(CASE WHEN a.kind = 'string' AND a.value REGEXP '= *[0-9]+ *;?$' THEN CAST(trim(substr(a.value, instr(a.value, '=') + 1), ' ;') AS INTEGER) END) AS ms
                  FROM argument a CROSS JOIN call c ON c.id = a.call CROSS JOIN file f ON f.path = c.path AND f.role = 'production'
                  WHERE a.value LIKE 'SET %' AND a.value REGEXP '(?i)^SET (SESSION )?statement_timeout\b' AND a.kind IN ('string', 'template') AND c.scope = 'service' GROUP BY c.unit) t
            JOIN use u ON u.unit = t.unit AND u.role IN ('client', 'outbound_call') AND u.kind = 'db') s)
WHERE place = 1
