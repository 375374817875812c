-- HTTP clients that a framework makes from its configuration (framework.http_client of Symfony), with what bounds and repeats their calls
-- id: number
-- path: file
-- line: line of the retries, else of the client
-- name: name of the client; NULL what holds for all of them
-- library: the client's library
-- timeout: full bound in text; NULL none
-- attempts: number of retries; NULL nothing is tried again
-- growth: exponential or fixed
-- random: yes or no
-- unit: unit of the file
-- index: id
-- only if: SELECT 1 FROM node WHERE key = 'http_client'
WITH made(id, document, path, line, name, unit) AS (
    SELECT c.id, c.document, c.path, c.line, c.key, f.unit FROM node h JOIN node s ON s.parent = h.id AND s.key = 'scoped_clients' JOIN node c ON c.parent = s.id
    JOIN file f ON f.path = c.path AND f.role = 'production' WHERE h.key = 'http_client' AND c.type = 'map' AND h.shape IN ('framework.http_client', '["when@prod"].framework.http_client')
    UNION ALL
    SELECT c.id, c.document, c.path, c.line, NULL, f.unit FROM node h JOIN node c ON c.parent = h.id AND c.key = 'default_options'
    JOIN file f ON f.path = c.path AND f.role = 'production' WHERE h.key = 'http_client' AND c.type = 'map' AND h.shape IN ('framework.http_client', '["when@prod"].framework.http_client')
)
SELECT m.id, m.path, coalesce(r.line, m.line) AS line, m.name, 'symfony.http-client' AS library,
       coalesce((SELECT CAST(d.value * 1000 AS INTEGER) || ' ms' FROM node d WHERE d.parent = m.id AND d.key = 'max_duration'),
                -- a scoped client inherits the defaults
                (SELECT CAST(d.value * 1000 AS INTEGER) || ' ms' FROM made o JOIN node d ON d.parent = o.id AND d.key = 'max_duration' AND d.value + 0 > 0 WHERE o.name IS NULL AND o.document = m.document)) AS timeout,
       -- 3 retries, 1 s doubled each time, 10 % of jitter: defaults of retry_failed
       CASE WHEN r.type = 'map' AND NOT EXISTS (SELECT 1 FROM node e WHERE e.parent = r.id AND e.key = 'enabled' AND e.value = 'false') OR r.value = 'true'
            THEN coalesce((SELECT v.value FROM node v WHERE v.parent = r.id AND v.key = 'max_retries'), '3') END AS attempts,
       CASE WHEN coalesce((SELECT v.value FROM node v WHERE v.parent = r.id AND v.key = 'multiplier'), '2') + 0 > 1 THEN 'exponential' ELSE 'fixed' END AS growth,
       CASE WHEN coalesce((SELECT v.value FROM node v WHERE v.parent = r.id AND v.key = 'jitter'), '0.1') + 0 > 0 THEN 'yes' ELSE 'no' END AS random,
       m.unit
FROM made m LEFT JOIN node r ON r.parent = m.id AND r.key = 'retry_failed'
