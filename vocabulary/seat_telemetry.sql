-- where an SDK of tracing or metrics would come in: the outermost manifest of dependencies, and where requests come in
-- path: file
-- line: line
-- note: what stands there
SELECT path, line, note FROM (
    SELECT d.path, min(d.line) AS line, 'the dependencies of the service' AS note, 0 AS rank
    FROM dependency d JOIN file f ON f.path = d.path AND f.role = 'production' WHERE d.direct = 1
      AND length(d.path) - length(replace(d.path, '/', '')) = (SELECT min(length(x.path) - length(replace(x.path, '/', ''))) FROM dependency x JOIN file g ON g.path = x.path AND g.role = 'production' WHERE x.direct = 1)
      AND NOT basename(d.path) REGEXP '(?i)(dev|test|doc)' GROUP BY d.path HAVING (SELECT count(*) FROM dependency x WHERE x.path = d.path AND x.direct = 1) > 0
    UNION ALL
    SELECT path, line, note, 1 FROM seat_entry
) ORDER BY rank
