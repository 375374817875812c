-- retry policies of gRPC's service configuration, which channels are handed as text, as a file or as an object
-- path: file
-- line: line
-- attempts: number of tries; NULL unknown
-- factor: what each delay is multiplied by; NULL unknown
-- only if: SELECT 1 FROM use WHERE role = 'outbound_call' AND kind = 'grpc'
WITH handed AS MATERIALIZED ( -- the text, where it is written where it is handed over
    SELECT c.path, c.line, a.value, a.kind FROM service_call c CROSS JOIN argument a ON a.call = c.id AND a.position = 0
    WHERE c.name IN ('WithDefaultServiceConfig', 'defaultServiceConfig', 'default_service_config')
    UNION ALL
    SELECT c.path, a.line, a.value, a.kind FROM use u CROSS JOIN service_call c ON c.id = u.call CROSS JOIN argument a ON a.call = c.id
    WHERE u.role = 'client' AND u.kind = 'grpc' AND (a.value = 'grpc.service_config' OR a.name LIKE '%grpc.service\_config%' ESCAPE '\' OR a.kind = 'string' AND a.value LIKE '%"retryPolicy"%')
    UNION ALL -- its stubs are made of a channel that is no client itself
    SELECT c.path, a.line, a.value, a.kind FROM outbound_call o CROSS JOIN service_call c ON c.id = o.made_by CROSS JOIN argument a ON a.call = c.id
    WHERE o.kind = 'grpc' AND (a.value = 'grpc.service_config' OR a.name LIKE '%grpc.service\_config%' ESCAPE '\')
), policy(path, line, attempts, factor) AS (
    SELECT path, line, CASE WHEN json_valid(value) THEN json_extract(value, '$.methodConfig[0].retryPolicy.maxAttempts') END,
           CASE WHEN json_valid(value) THEN json_extract(value, '$.methodConfig[0].retryPolicy.backoffMultiplier') END
    FROM handed WHERE kind = 'string' AND value LIKE '%"retryPolicy"%'
    UNION ALL -- a file beside the code: //go:embed service_config.json
    SELECT n.path, n.line, n.value, (SELECT m.value FROM node m WHERE m.parent = n.parent AND m.key = 'backoffMultiplier')
    FROM node n JOIN file f ON f.path = n.path AND f.role = 'production'
    WHERE n.shape = 'methodConfig[].retryPolicy.maxAttempts' AND EXISTS (SELECT 1 FROM handed h WHERE h.value NOT LIKE '%"retryPolicy"%')
    UNION ALL -- json.dumps({"methodConfig": [...]})
    SELECT c.path, a.line, a.value, (SELECT m.value FROM argument m WHERE m.call = a.call AND m.name = 'methodConfig[].retryPolicy.backoffMultiplier')
    FROM service_call c CROSS JOIN argument a ON a.call = c.id AND a.name = 'methodConfig[].retryPolicy.maxAttempts'
    WHERE c.name IN ('dumps', 'stringify', 'generate', 'json_encode', 'Marshal', 'to_json') AND EXISTS (SELECT 1 FROM handed)
    UNION ALL -- Map.of("maxAttempts", 4.0, ...), policy.put("maxAttempts", 4.0)
    SELECT c.path, a.line, v.value, (SELECT m.value FROM argument k JOIN argument m ON m.call = k.call AND m.position = k.position + 1 WHERE k.call = a.call AND k.value = 'backoffMultiplier')
    FROM service_call c CROSS JOIN argument a ON a.call = c.id AND a.value = 'maxAttempts' CROSS JOIN argument v ON v.call = a.call AND v.position = a.position + 1
    WHERE c.name IN ('of', 'put', 'entry', 'mapOf') AND EXISTS (SELECT 1 FROM service_call d WHERE d.name = 'defaultServiceConfig') AND NOT EXISTS (SELECT 1 FROM service_call d WHERE d.name = 'disableRetry')
    UNION ALL -- mapOf("maxAttempts" to 4.0)
    SELECT c.path, c.line, a.value, NULL FROM service_call c CROSS JOIN argument a ON a.call = c.id AND a.position = 0
    CROSS JOIN argument m ON m.call = c.outer
    WHERE c.name = 'to' AND c.receiver = 'maxAttempts' AND EXISTS (SELECT 1 FROM service_call d WHERE d.name = 'defaultServiceConfig') GROUP BY c.id
    UNION ALL -- new MethodConfig { RetryPolicy = new RetryPolicy { MaxAttempts = 5 } }
    SELECT c.path, c.line, a.value, (SELECT m.value FROM argument m WHERE m.call = c.id AND m.name = 'BackoffMultiplier')
    FROM service_call c CROSS JOIN argument a ON a.call = c.id AND a.name = 'MaxAttempts'
    WHERE c.name = 'RetryPolicy' AND EXISTS (SELECT 1 FROM argument p JOIN service_call m ON m.id = p.call AND m.name = 'MethodConfig' WHERE p.origin = c.id)
      AND EXISTS (SELECT 1 FROM service_call d WHERE d.name = 'ServiceConfig')
)
SELECT path, min(line) AS line, max(CAST(attempts AS INTEGER)) AS attempts, max(CAST(factor AS REAL)) AS factor FROM policy GROUP BY path
