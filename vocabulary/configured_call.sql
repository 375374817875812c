-- outbound calls through clients that a framework makes from its configuration: the injected client is chosen by the name of the parameter
-- call: call.id of the operation
-- use: use.id of it
-- client: configured_client.id
-- index: call
-- index: use
-- only if: SELECT 1 FROM node WHERE key = 'http_client'
WITH op AS (
    SELECT u.id AS use, u.call, u.unit, u.library, k.id AS class, c.receiver FROM service_use u JOIN call c ON c.id = u.call JOIN function f ON f.id = c.function LEFT JOIN function k ON k.id = f.parent AND k.kind = 'class'
    WHERE u.role = 'outbound_call' AND u.library IN (SELECT library FROM configured_client) AND c.origin IS NULL
), injected(class, name) AS (
    SELECT f.parent, f.parameters FROM function f WHERE f.kind = 'constructor' AND f.parent IN (SELECT class FROM op)
    UNION -- #[Target('scores.client')]
    SELECT f.parent, a.value FROM call t JOIN function f ON f.id = t.function AND f.kind = 'constructor' JOIN argument a ON a.call = t.id AND a.position = 0 WHERE t.name = 'Target'
    UNION -- services: App\Http\Rates: { arguments: { $client: '@rates.client' } }
    SELECT k.id, substr(n.value, 2) FROM node n CROSS JOIN node a ON a.id = n.parent AND a.key = 'arguments' CROSS JOIN node s ON s.id = a.parent
    CROSS JOIN function k ON k.kind = 'class' AND k.name = CASE WHEN instr(s.key, '\') > 0 THEN replace(s.key, rtrim(s.key, replace(s.key, '\', '')), '') ELSE s.key END
    WHERE n.shape LIKE 'services.%.arguments%' AND n.value LIKE '@_%' AND k.id IN (SELECT class FROM op)
    UNION -- #[Autowire(service: 'rates.client')]
    SELECT f.parent, a.value FROM call t JOIN function f ON f.id = t.function AND f.kind = 'constructor' JOIN argument a ON a.call = t.id AND a.name = 'service' WHERE t.name = 'Autowire'
), plain AS (
    SELECT id, replace(replace(replace(lower(name), '.', ''), '_', ''), '-', '') AS name FROM configured_client WHERE name IS NOT NULL
), chosen(call, use, client) AS (
    SELECT o.call, o.use, p.id FROM op o JOIN injected i ON i.class = o.class JOIN plain p ON instr(replace(',' || lower(i.name) || ',', '$', ''), ',' || p.name || ',') > 0 OR replace(replace(replace(lower(i.name), '.', ''), '_', ''), '-', '') = p.name
)
SELECT call, use, client FROM chosen
UNION ALL
SELECT o.call, o.use, c.id FROM op o JOIN configured_client c ON c.name IS NULL WHERE o.call NOT IN (SELECT call FROM chosen)
   OR NOT EXISTS (SELECT 1 FROM chosen x JOIN configured_client y ON y.id = x.client WHERE x.call = o.call AND y.attempts IS NOT NULL) AND c.attempts IS NOT NULL
