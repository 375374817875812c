-- classes that stand before the HTTP clients of Symfony's container, each of their calls passes through them
-- class: function.id of the class
-- path: where it is told so
-- line: line
-- index: class
-- typed: class INTEGER
-- only if: SELECT 1 FROM dependency WHERE ecosystem = 'composer' AND name IN ('symfony/http-client', 'symfony/symfony')
-- anchor: php AsDecorator
WITH client(service) AS (VALUES ('http_client'), ('http_client.transport'), ('Symfony\Contracts\HttpClient\HttpClientInterface'))
SELECT c.decorates AS class, c.path, c.line FROM call_name w CROSS JOIN service_call c ON c.name = w.name CROSS JOIN argument a ON a.call = c.id AND (a.name = 'decorates' OR a.name IS NULL) AND a.value IN (SELECT service FROM client)
JOIN function k ON k.id = c.decorates AND k.kind = 'class' WHERE w.name LIKE '%AsDecorator'
UNION -- services.yaml
SELECT n.function, d.path, d.line FROM node d JOIN file f ON f.path = d.path AND f.role = 'production' CROSS JOIN node s ON s.id = d.parent CROSS JOIN function_name n ON n.kind = 'class'
WHERE d.key = 'decorates' AND d.value IN (SELECT service FROM client) AND d.shape LIKE '%services.%'
  AND substr(n.name, instr(n.name, ':') + 1) = replace(s.key, rtrim(s.key, replace(s.key, '\', '')), '') AND n.name LIKE '%.php:%'
