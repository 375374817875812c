-- endpoints that exchange credentials and reach the service by a location of nginx that limits nothing, though others do
-- route: route.id
-- index: route
-- typed: route INTEGER
WITH place AS MATERIALIZED (
    SELECT l.id, l.parent, trim(coalesce((SELECT x.value FROM node x WHERE x.parent = l.id AND x.key = '#text'), '/')) AS text
    FROM edge_limiter e CROSS JOIN document d ON d.path = e.path AND d.format = 'nginx' CROSS JOIN node l ON l.document = d.id AND l.key = 'location'
    WHERE e.system = 'nginx' AND EXISTS (SELECT 1 FROM node p WHERE p.parent = l.id AND p.key IN ('proxy_pass', 'uwsgi_pass', 'fastcgi_pass', 'grpc_pass'))
      AND NOT EXISTS (SELECT 1 FROM edge_limiter o WHERE o.system <> 'nginx')
    GROUP BY l.id
), way AS MATERIALIZED ( -- in the location, its server, or for all servers
    SELECT CASE WHEN text LIKE '= %' THEN substr(text, 3) WHEN text LIKE '^~ %' THEN substr(text, 4) ELSE text END AS prefix, text LIKE '= %' AS exact,
           EXISTS (SELECT 1 FROM node r WHERE r.key = 'limit_req' AND r.parent IN (p.id, p.parent, (SELECT s.parent FROM node s WHERE s.id = p.parent))) AS limited
    FROM place p WHERE text NOT LIKE '~%'
)
SELECT g.route FROM login_endpoint g CROSS JOIN route r ON r.id = g.route
WHERE NOT EXISTS (SELECT 1 FROM place WHERE text LIKE '~%') -- an expression may be what matches
  AND (SELECT w.limited FROM way w WHERE CASE WHEN w.exact THEN r.pattern = w.prefix ELSE instr(r.pattern || '/', w.prefix) = 1 END ORDER BY w.exact DESC, length(w.prefix) DESC LIMIT 1) = 0
