-- outbound calls that go through a proxy on the caller's side, each with the route that decides
-- call: call.id of the operation
-- policy: proxy_policy.id
-- index: call
-- index: policy
-- typed: policy INTEGER
WITH op AS (
    SELECT o.call, CASE WHEN c.name REGEXP '(?i)^(get|head|put|delete|options|post|patch)$' THEN upper(c.name)
                        ELSE coalesce((SELECT upper(a.value) FROM argument a WHERE a.call = o.call AND a.name = 'method' AND a.kind = 'string'), CASE WHEN o.library = 'fetch' THEN 'GET' END) END AS method,
           EXISTS (SELECT 1 FROM call_target t WHERE t.call = o.call AND t.host IS NOT NULL) AS known,
           -- a proxy sees nothing of what the client itself encrypts
           EXISTS (SELECT 1 FROM call_target t WHERE t.call = o.call AND t.scheme IN ('https', 'grpcs')) AS sealed
    FROM outbound_call o JOIN call c ON c.id = o.call WHERE o.role = 'op' AND o.kind IN ('http', 'grpc')
), near(call, host, path) AS (
    SELECT call, replace(replace(host, '.svc.cluster.local', ''), '.svc', ''), path FROM call_target
), met(call, policy) AS (
    SELECT o.call, p.id FROM proxy_policy p JOIN op o ON NOT o.sealed JOIN near t ON t.call = o.call AND t.host IS NOT NULL
    WHERE p.aim = 'host' AND (p.target IN ('*', t.host) OR p.target LIKE '*.%' AND t.host LIKE '%' || substr(p.target, 2)
          -- name and name.namespace
          OR t.host NOT LIKE '%.%' AND p.target LIKE t.host || '.%' AND p.target NOT LIKE '%.%.%' OR p.target NOT LIKE '%.%' AND t.host LIKE p.target || '.%' AND t.host NOT LIKE '%.%.%')
    UNION -- an address that only production knows: any other service than this one
    SELECT o.call, p.id FROM proxy_policy p JOIN op o ON NOT o.sealed AND NOT o.known
    WHERE p.aim = 'host' AND substr(p.target, 1, instr(p.target || '.', '.') - 1) NOT IN (SELECT name FROM workload)
    UNION
    SELECT o.call, p.id FROM proxy_policy p JOIN call_target t ON t.port = p.target JOIN op o ON o.call = t.call
    WHERE p.aim = 'listener' AND (t.host IN ('127.0.0.1', 'localhost') OR t.host NOT LIKE '%.%')
    UNION -- Dapr's own paths
    SELECT o.call, p.id FROM proxy_policy p JOIN op o JOIN call_target t ON t.call = o.call
    WHERE p.aim = 'app' AND (t.path LIKE '%/v1.0/invoke/' || p.target || '/method%' OR p.target = '*' AND t.path LIKE '%/v1.0/invoke/%')
       OR p.aim = 'component' AND (t.path || '/' LIKE '%/v1.0%/' || p.target || '/%' AND t.path NOT LIKE '%/v1.0/invoke/%' OR p.target = '*' AND t.path REGEXP '/v1\.0[^/]*/(bindings|publish|state|secrets|configuration)/')
    UNION
    SELECT o.call, p.id FROM proxy_policy p JOIN op o JOIN argument a ON a.call = o.call AND a.name LIKE '%dapr-app-id'
    WHERE p.aim = 'app' AND p.target IN ('*', a.value)
)
SELECT call, policy FROM (
    SELECT m.call, m.policy, row_number() OVER (PARTITION BY m.call, p.tool ORDER BY p.document, p.place) AS turn
    FROM met m JOIN proxy_policy p ON p.id = m.policy JOIN op o ON o.call = m.call
    WHERE (p.mesh IS NULL OR NOT EXISTS (SELECT 1 FROM mesh_member j WHERE j.mesh = p.mesh AND NOT j.joined))
      AND (p.method IS NULL OR o.method IS NULL OR p.method = o.method)
      AND (p.prefix IS NULL OR NOT EXISTS (SELECT 1 FROM near t WHERE t.call = m.call AND t.path IS NOT NULL)
           OR EXISTS (SELECT 1 FROM near t WHERE t.call = m.call AND t.path LIKE p.prefix || '%'))
) WHERE turn = 1
