-- what keeps the data: volumes of the databases, else the databases
-- path: file
-- line: line
-- note: what stands there
SELECT path, line, note FROM (
    SELECT v.path, i.line, 'a volume of ' || s.note AS note, 0 AS rank
    FROM durable_store s JOIN node n ON n.path = s.path AND n.line = s.line AND n.key = 'image' JOIN node v ON v.parent = n.parent AND v.key = 'volumes' JOIN node i ON i.parent = v.id
    WHERE s.source = 'compose' AND s.path NOT LIKE '%dev/%'
    UNION ALL
    SELECT path, line, note, CASE source WHEN 'code' THEN 2 ELSE 1 END FROM durable_store WHERE source <> 'compose'
) ORDER BY rank, path, line
