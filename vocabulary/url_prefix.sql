-- prefixes under which Django includes the routes of a file or of a router
-- router: the call that made the router, NULL for a file
-- file: file of the included patterns, NULL for a router
-- prefix: path
-- index: router
-- index: file
-- typed: router INTEGER, file TEXT
-- only if: SELECT 1 FROM call WHERE name = 'include' AND callee IN ('django.urls.include', 'django.conf.urls.include')
WITH RECURSIVE step(place, router, file, prefix) AS MATERIALIZED (
    SELECT p.path, a.origin, CASE WHEN a.kind = 'string' THEN (SELECT min(f.path) FROM service_file f WHERE f.path = replace(a.value, '.', '/') || '.py' OR f.path LIKE '%/' || replace(a.value, '.', '/') || '.py') END,
           CASE trim(coalesce(t.value, ''), '^$/') WHEN '' THEN '' ELSE '/' || trim(t.value, '^$/') END
    FROM call i CROSS JOIN argument x ON x.origin = i.id AND x.position = 1 CROSS JOIN service_call p ON p.id = x.call CROSS JOIN argument a ON a.call = i.id AND a.position = 0 CROSS JOIN argument t ON t.call = p.id AND t.position = 0
    WHERE i.name = 'include' AND i.callee IN ('django.urls.include', 'django.conf.urls.include') AND p.callee IN ('django.urls.path', 'django.urls.re_path', 'django.conf.urls.url') AND t.kind = 'string'
), below(router, file, prefix, depth) AS (
    SELECT router, file, prefix, 0 FROM step WHERE place NOT IN (SELECT file FROM step WHERE file IS NOT NULL)
    UNION
    SELECT s.router, s.file, b.prefix || s.prefix, b.depth + 1 FROM below b JOIN step s ON s.place = b.file WHERE b.depth < 4
)
SELECT router, file, min(prefix) AS prefix FROM below WHERE prefix <> '' AND (router IS NOT NULL OR file IS NOT NULL) GROUP BY router, file
