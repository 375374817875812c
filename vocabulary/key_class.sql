-- what each request limiter counts by
-- path: file
-- line: line
-- name: the limiter
-- class: user, ip, global, unknown
-- note: the key in its own words
SELECT path, line, name,
       CASE WHEN key_text = 'ip' THEN 'ip' WHEN key_text IS NULL OR key_text = 'unknown' THEN 'unknown'
            WHEN key_text REGEXP '(?i)(user|account|tenant|customer|client_?id|client\.id|api_?key|x-api|\bsub(ject)?\b|member|principal|\borg|team|token|caller|session|authorization|consumer|identity|partner|subscri|workspace|merchant|credential|\.id\b)'
              OR EXISTS (SELECT 1 FROM caller_identity i WHERE instr(key_text, '.' || i.name) > 0 OR instr(key_text, ' ' || i.name || ' ') > 0) THEN 'user'
            WHEN key_text REGEXP '(?i)(\bips?\b|remote_?(addr|host|ip)|forwarded|client_?ip|address|ipKeyGenerator|real-ip|connecting-ip)' THEN 'ip'
            ELSE 'global' END AS class, substr(key_text, 1, 80) AS note
FROM limiter
UNION ALL
SELECT path, line, system, key, note FROM edge_limiter
