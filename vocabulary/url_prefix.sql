-- prefixes under which Django includes the routes of a file or of a router, and Rack those of a class
-- router: the call that made the router, NULL for a file
-- file: file of the included patterns, NULL for a router
-- call: the route that stands in the included list, NULL for a router or a file
-- prefix: path
-- index: router
-- index: file
-- index: call
-- typed: router INTEGER, file TEXT, call INTEGER
-- only if: SELECT 1 FROM call WHERE name = 'include' AND callee IN ('django.urls.include', 'django.conf.urls.include') UNION ALL SELECT 1 FROM call WHERE path LIKE '%config.ru' AND name = 'map'
WITH RECURSIVE step(place, router, file, call, prefix) AS MATERIALIZED (
    SELECT p.path, CASE WHEN a.name IS NULL THEN a.origin END, CASE WHEN a.kind = 'string' THEN (SELECT min(f.path) FROM service_file f WHERE f.path = replace(a.value, '.', '/') || '.py' OR f.path LIKE '%/' || replace(a.value, '.', '/') || '.py') END, CASE WHEN a.name IS NOT NULL THEN a.origin END,
           CASE trim(coalesce(t.value, ''), '^$/') WHEN '' THEN '' ELSE '/' || trim(t.value, '^$/') END
    FROM call i CROSS JOIN argument x ON x.origin = i.id AND x.position = 1 CROSS JOIN service_call p ON p.id = x.call CROSS JOIN argument a ON a.call = i.id AND a.position = 0 CROSS JOIN argument t ON t.call = p.id AND t.position = 0
    WHERE i.name = 'include' AND i.callee IN ('django.urls.include', 'django.conf.urls.include') AND p.callee IN ('django.urls.path', 'django.urls.re_path', 'django.conf.urls.url') AND t.kind = 'string'
), below(router, file, call, prefix, depth) AS (
    SELECT router, file, call, prefix, 0 FROM step WHERE place NOT IN (SELECT file FROM step WHERE file IS NOT NULL)
    UNION
    SELECT s.router, s.file, s.call, b.prefix || s.prefix, b.depth + 1 FROM below b JOIN step s ON s.place = b.file WHERE b.depth < 4
)
SELECT router, file, call, min(prefix) AS prefix FROM below WHERE prefix <> '' AND coalesce(router, file, call) IS NOT NULL GROUP BY router, file, call
UNION -- map("/backoffice") { run Backoffice }: of a file that holds nothing else that is run
SELECT NULL, k.path, NULL, '/' || trim(t.value, '/') FROM call m CROSS JOIN argument t ON t.call = m.id AND t.position = 0 AND t.kind = 'string' AND trim(t.value, '/') <> ''
CROSS JOIN block b ON b.function = m.function AND b.line = m.line CROSS JOIN call r ON r.block = b.id AND r.name = 'run' CROSS JOIN argument a ON a.call = r.id AND a.position = 0
CROSS JOIN function k ON k.kind = 'class' AND a.value IN (k.path || ':' || k.name, k.path || ':' || k.name || '()')
WHERE m.name = 'map' AND m.path LIKE '%config.ru' AND (SELECT count(*) FROM function o WHERE o.path = k.path AND o.kind = 'class' AND o.base = k.base) = 1
