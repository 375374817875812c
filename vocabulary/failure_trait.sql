-- what the code does when each failure arrives: throws, and statuses that it answers or compares
-- id: failure_site.id
-- kind: throw or status
-- detail: what is thrown; the number
-- block: block.id where it stands inside a catch, NULL in the function of a handler
-- index: id
-- typed: id INTEGER
SELECT p.id, t.kind, t.detail, p.block
FROM trait t CROSS JOIN failure_part p ON p.block = t.block WHERE t.kind IN ('throw', 'status')
UNION ALL
SELECT p.id, t.kind, t.detail, NULL
FROM trait t CROSS JOIN failure_part p ON p.function = t.function WHERE t.kind IN ('throw', 'status')
