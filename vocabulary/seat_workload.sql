-- what runs the service in production: its workloads, else what its server or image is told
-- path: file
-- line: line
-- note: what stands there
SELECT path, line, note FROM (
    SELECT path, line, kind || ' ' || name AS note, 0 AS rank FROM workload WHERE NOT store AND name IS NOT NULL AND path NOT LIKE '%dev/%'
    UNION ALL
    SELECT path, line, 'what starts ' || tool, 1 FROM wsgi_server
    UNION ALL
    SELECT path, 1, 'the image of the service', 2 FROM file WHERE role = 'production' AND language = 'dockerfile'
) ORDER BY rank, length(path) - length(replace(path, '/', '')), path, line
