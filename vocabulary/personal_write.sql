-- personal fields that writes of stores fill, and whether they are enciphered first
-- path: file
-- line: line
-- call: call.id of the write
-- library: what writes
-- kind: kind of the store: db, cache, queue, email, cloud, http
-- entity: table, collection or model; NULL unknown
-- field: the field
-- sealed: 1 when an enciphering function makes the value
-- index: call
-- index: library
-- typed: library TEXT
WITH seals AS (SELECT function AS f FROM sealing_function), hidden(function, n) AS MATERIALIZED ( -- how many values each function enciphers
    SELECT c.function, count(*) FROM sealing_function s CROSS JOIN service_call c ON c.target = s.function AND c.function IS NOT NULL GROUP BY c.function
)
SELECT f.path, f.line, d.call, d.library, 'db' AS kind, d.entity, coalesce(CASE WHEN f.name REGEXP p.pattern THEN f.name ELSE f.value END, p.kind) AS field,
       coalesce(f.kind = 'call' AND (EXISTS (SELECT 1 FROM call k JOIN seals s ON s.f IN (k.target, k.function) WHERE k.id = f.origin) OR f.value REGEXP '(?i)(encrypt|cipher|seal)[A-Za-z]*\(\)'), 0)
       -- values of a text that enciphers as many of them as are personal
       OR f.name IS NULL AND d.text REGEXP '(?i)(pgp_(sym|pub)_encrypt|aes_encrypt|\bencrypt(_iv)?)\b' AND (length(d.text) - length(replace(lower(d.text), 'encrypt', ''))) / 7 >=
          (SELECT count(DISTINCT a.value) FROM argument a JOIN personal_field q ON a.value REGEXP q.pattern WHERE a.call = d.call AND a.name = '[]') AS sealed
FROM data_field f JOIN data_op d ON d.call = f.op JOIN personal_field p ON f.kind <> 'sql' AND (f.name REGEXP p.pattern OR f.kind IN ('name', 'interpolated') AND f.value REGEXP p.pattern)
WHERE f.value IS NULL OR NOT f.value REGEXP '^(null|undefined|false|true)$'
UNION ALL -- columns named by the text, filled in order: plain unless a value of the call is enciphered
SELECT d.path, d.line, d.call, d.library, 'db', d.entity, p.kind,
       d.text REGEXP '(?i)(pgp_(sym|pub)_encrypt|aes_encrypt|\bencrypt(_iv)?)\b' AND (length(d.text) - length(replace(lower(d.text), 'encrypt', ''))) / 7 >= (SELECT count(*) FROM personal_field q WHERE d.text REGEXP replace(replace(q.pattern, '$|', '(?=[ ,.)=]|$)|'), ')$', ')(?=[ ,.)=]|$)')) OR (SELECT count(*) FROM argument a WHERE a.call = d.call AND a.name = '[]' AND a.value REGEXP p.pattern) = 0 AND EXISTS (
           SELECT 1 FROM argument a JOIN call k ON k.id = a.origin LEFT JOIN seals s ON s.f IN (k.target, k.function) WHERE a.call = d.call AND a.name = '[]' AND (s.f IS NOT NULL OR a.value REGEXP '(?i)(encrypt|cipher|seal)[A-Za-z]*\(\)'))
       OR coalesce((SELECT h.n FROM hidden h WHERE h.function = d.function), 0) >= (SELECT count(*) FROM personal_field q WHERE d.text REGEXP replace(replace(q.pattern, '$|', '(?=[ ,.)=]|$)|'), ')$', ')(?=[ ,.)=]|$)'))
FROM data_op d JOIN personal_field p ON d.text REGEXP replace(replace(p.pattern, '$|', '(?=[ ,.)=]|$)|'), ')$', ')(?=[ ,.)=]|$)')
WHERE d.verb IN ('create', 'update')
UNION ALL -- a text that enciphers some of its personal columns
SELECT d.path, d.line, d.call, d.library, 'db', d.entity, 'a column' || coalesce(' of ' || d.entity, ''), 1
FROM data_op d WHERE d.verb IN ('create', 'update') AND (d.text IS NOT NULL AND d.function IN (SELECT function FROM hidden) AND EXISTS (SELECT 1 FROM personal_field q WHERE d.text REGEXP replace(replace(q.pattern, '$|', '(?=[ ,.)=]|$)|'), ')$', ')(?=[ ,.)=]|$)'))
      OR d.text REGEXP '(?i)(pgp_(sym|pub)_encrypt|aes_encrypt|\bencrypt(_iv)?)\b' AND (length(d.text) - length(replace(lower(d.text), 'encrypt', ''))) / 7 < (SELECT count(*) FROM personal_field q WHERE d.text REGEXP replace(replace(q.pattern, '$|', '(?=[ ,.)=]|$)|'), ')$', ')(?=[ ,.)=]|$)')))
UNION ALL -- copies: caches, indexes, objects, providers
SELECT o.path, a.line, o.call, o.library, o.kind, NULL, CASE WHEN a.name REGEXP p.pattern THEN a.name WHEN a.kind = 'call' THEN a.written ELSE a.value END, 0
FROM outbound_call o CROSS JOIN call c ON c.id = o.call CROSS JOIN argument a ON a.call = o.call CROSS JOIN personal_field p ON (a.name REGEXP p.pattern OR a.kind IN ('name', 'interpolated') AND a.value REGEXP p.pattern OR a.kind = 'call' AND a.written REGEXP p.pattern)
WHERE o.kind IN ('cache', 'cloud') AND o.role = 'op' AND o.scope = 'service' AND c.name IN (SELECT name FROM call_name WHERE name REGEXP '(?i)^(set|setex|hset|hmset|index|put|upload|send|create|add)')
