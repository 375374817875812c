-- messages of interfaces whose objects show secrets or personal data when they are logged whole
-- name: last part of the canonical name of such an object: Customer()
-- what: its fields that are meant
-- index: name
-- typed: name TEXT
SELECT m.object || '()' AS name, min(m.name) || CASE count(DISTINCT m.name) WHEN 1 THEN '' ELSE ' and ' || (count(DISTINCT m.name) - 1) || ' more' END AS what
FROM message_field m JOIN file f ON f.path = m.path AND f.role = 'production' JOIN sensitive_name s ON s.name = m.name AND (s.secret OR s.personal) AND NOT s.harmless
WHERE m.format IN ('proto', 'thrift', 'avro')
GROUP BY m.object
