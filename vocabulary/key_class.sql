-- what each request limiter counts by
-- path: file
-- line: line
-- name: the limiter
-- class: user, ip, global, unknown
-- note: the key in its own words
-- key_path: where the key is chosen; NULL at the limiter itself
-- key_line: line of it
SELECT l.path, l.line, l.name,
       CASE WHEN key_text = 'ip' THEN 'ip' WHEN key_text IS NULL OR key_text = 'unknown' THEN 'unknown'
            WHEN key_text REGEXP '(?i)(user|account|tenant|customer|client_?id|client\.id|api_?key|x-api|\bsub(ject)?\b|member|principal|\borg|team|token|caller|session|authorization|consumer|identity|partner|subscri|workspace|merchant|credential|\.id\b)'
              OR EXISTS (SELECT 1 FROM caller_identity i WHERE instr(key_text, '.' || i.name) > 0 OR instr(key_text, ' ' || i.name || ' ') > 0) THEN 'user'
            WHEN key_text REGEXP '(?i)(\bips?(\b|_)|(real|client|user|get|source|request)_?ip\b|remote_?(addr|host|ip)|forwarded|client_?ip|address|ipKeyGenerator|real-ip|connecting-ip)' THEN 'ip'
            WHEN key_text REGEXP '(?i)metadata\b' THEN 'unknown' -- what is known of the request
            ELSE 'global' END AS class, substr(key_text, 1, 80) AS note, k.path AS key_path, k.line AS key_line
FROM limiter l LEFT JOIN (SELECT use, min(path) AS path, min(line) AS line FROM setting WHERE name = 'key' AND source <> 'default' AND path IS NOT NULL GROUP BY use) k ON k.use = l.use
UNION ALL
SELECT path, line, system, key, note, NULL, NULL FROM edge_limiter
