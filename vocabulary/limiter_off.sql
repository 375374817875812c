-- request limiters that never refuse in production: switched off by its settings, or skipping everybody
-- use: use.id
-- note: why
-- index: use
SELECT u.id AS use, 'production switches it off: ' || w.condition AS note
FROM service_use u JOIN code_switch w ON w.call = u.call AND w.state = 'off' AND w.source IN ('production', 'stage') WHERE u.role = 'limiter'
UNION
SELECT u.id, 'skips every request' FROM service_use u JOIN argument a ON a.call = u.call AND a.name = 'skip' WHERE u.role = 'limiter' AND a.kind = 'boolean' AND a.value = 'true'
UNION
SELECT u.id, 'skips every request' FROM service_use u JOIN argument a ON a.call = u.call AND a.name = 'skip' AND a.function IS NOT NULL
JOIN trait t ON t.function = a.function AND t.kind = 'return'
WHERE u.role = 'limiter' AND NOT EXISTS (SELECT 1 FROM trait o WHERE o.function = a.function AND o.kind = 'return' AND o.detail <> t.detail)
  AND NOT EXISTS (SELECT 1 FROM block b WHERE b.function = a.function)
  AND (t.detail = 'true'
       OR t.detail REGEXP '^process\.env\.NODE_ENV\s*(===?\s*[''"]production[''"]|!==?\s*[''"](dev|test)\w*[''"])$'
       OR EXISTS (SELECT 1 FROM env_switch e
                  WHERE e.value IS NOT NULL AND e.value NOT LIKE '%{{%' AND instr(t.detail, 'process.env.' || e.name) IN (1, 2, 3) AND t.detail NOT LIKE '%&&%' AND t.detail NOT LIKE '%||%'
                    AND CASE WHEN t.detail REGEXP '!==?' THEN instr(t.detail, '''' || e.value || '''') = 0 AND instr(t.detail, '"' || e.value || '"') = 0
                             WHEN t.detail REGEXP '===?' THEN instr(t.detail, '''' || e.value || '''') > 0 OR instr(t.detail, '"' || e.value || '"') > 0
                             WHEN t.detail REGEXP '^!(?!!)' THEN e.value = '' ELSE e.value <> '' END))
UNION -- an extension that no application is given
SELECT u.id, 'is given to no application' FROM service_use u
WHERE u.role = 'limiter' AND u.library = 'flask_limiter' AND u.kind = 'default'
  AND NOT EXISTS (SELECT 1 FROM argument a WHERE a.call = u.call AND (a.name = 'app' OR a.value LIKE 'flask.Flask()%' OR a.value = 'app' OR a.name IS NULL AND a.position = 1 AND a.kind <> 'object'))
  AND NOT EXISTS (SELECT 1 FROM service_call c WHERE c.name = 'init_app' AND (c.callee LIKE '%imiter%.init_app' OR c.origin = u.call))
