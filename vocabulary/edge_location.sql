-- locations of nginx that pass requests on, and the cache each uses
-- document: document.id
-- path: file
-- line: line of the cache, else of the location
-- prefix: path it is for; / all others
-- exact: 1 when only that path is
-- name: its cache, its own or that of the server; off; NULL none
-- cache_line: line of the cache; NULL none
WITH place AS (
    SELECT l.document, l.path, l.line, l.id, l.parent, trim(coalesce((SELECT x.value FROM node x WHERE x.parent = l.id AND x.key = '#text'), '/')) AS text
    FROM node l JOIN document d ON d.id = l.document JOIN service_file f ON f.path = l.path
    WHERE l.key = 'location' AND d.format = 'nginx' AND EXISTS (SELECT 1 FROM node p WHERE p.parent = l.id AND p.key IN ('proxy_pass', 'uwsgi_pass', 'fastcgi_pass', 'grpc_pass'))
), cached AS ( -- what is said in the location, in its server, or for all servers
    SELECT p.*, coalesce((SELECT min(c.id) FROM node c WHERE c.parent = p.id AND c.key IN ('proxy_cache', 'uwsgi_cache', 'fastcgi_cache')),
                         (SELECT min(c.id) FROM node c WHERE c.parent = p.parent AND c.key IN ('proxy_cache', 'uwsgi_cache', 'fastcgi_cache')),
                         (SELECT min(c.id) FROM node s JOIN node c ON c.parent = s.parent AND c.key IN ('proxy_cache', 'uwsgi_cache', 'fastcgi_cache') WHERE s.id = p.parent)) AS cache
    FROM place p
)
SELECT c.document, c.path, coalesce(n.line, c.line) AS line, ltrim(CASE WHEN c.text LIKE '^~ %' OR c.text LIKE '~* %' THEN substr(c.text, 4) WHEN c.text LIKE '= %' OR c.text LIKE '~ %' THEN substr(c.text, 3) ELSE c.text END, '^ ') AS prefix,
       c.text LIKE '= %' AS exact, n.value AS name, n.line AS cache_line
FROM cached c LEFT JOIN node n ON n.id = c.cache
