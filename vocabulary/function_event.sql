-- endpoints that infrastructure code gives to functions: events of SAM and the Serverless Framework, routes of API gateways
-- path: file
-- line: line
-- unit: unit
-- method: HTTP method, or ALL
-- pattern: path of the endpoint
-- handler: function.id, NULL when it is not known
-- guarded: 1 when the gateway asks for credentials
-- index: path
-- typed: handler INTEGER, guarded INTEGER
WITH event(path, line, method, pattern, handler, guarded) AS MATERIALIZED (
    SELECT t.path, t.line, m.value, p.value, coalesce(trim(b.value, './') || '/', '') || h.value,
           CASE WHEN a.value IS NOT NULL THEN a.value <> 'NONE'
                ELSE EXISTS (SELECT 1 FROM node d WHERE d.path = t.path AND d.key = 'DefaultAuthorizer' AND d.value NOT IN ('', 'NONE')) OR k.value = 'true' END
    FROM document d CROSS JOIN node t ON t.document = d.id AND t.key = 'Type' AND t.value IN ('Api', 'HttpApi') AND t.shape LIKE 'Events.%.Type'
    LEFT JOIN node w ON w.parent = t.parent AND w.key = 'Properties' LEFT JOIN node p ON p.parent = w.id AND p.key = 'Path' LEFT JOIN node m ON m.parent = w.id AND m.key = 'Method'
    LEFT JOIN node u ON u.parent = w.id AND u.key = 'Auth' LEFT JOIN node a ON a.parent = u.id AND a.key = 'Authorizer' LEFT JOIN node k ON k.parent = u.id AND k.key = 'ApiKeyRequired'
    LEFT JOIN node h ON h.document = d.id AND h.shape = 'Handler' LEFT JOIN node b ON b.document = d.id AND b.shape = 'CodeUri'
    WHERE d.kind = 'AWS::Serverless::Function' AND d.role = 'production'
    UNION ALL -- functions of serverless.yml: a map, or 'GET /path'
    SELECT e.path, e.line, coalesce(m.value, substr(e.value, 1, instr(e.value, ' ') - 1)), coalesce(p.value, substr(e.value, instr(e.value, ' ') + 1)), h.value,
           EXISTS (SELECT 1 FROM node a WHERE a.parent = e.id AND (a.key = 'authorizer' OR a.key = 'private' AND a.value = 'true'))
    FROM document d CROSS JOIN node e ON e.document = d.id AND e.key IN ('http', 'httpApi') AND e.shape LIKE 'functions.%.events[].' || e.key
    LEFT JOIN node p ON p.parent = e.id AND p.key = 'path' LEFT JOIN node m ON m.parent = e.id AND m.key = 'method'
    LEFT JOIN node i ON i.id = e.parent LEFT JOIN node l ON l.id = i.parent LEFT JOIN node h ON h.parent = l.parent AND h.key = 'handler'
    WHERE d.kind = 'serverless' AND d.role = 'production'
    UNION ALL -- routes of API gateways in Terraform and CloudFormation: 'GET /path'
    SELECT r.path, n.line, CASE WHEN instr(n.value, ' ') > 0 THEN substr(n.value, 1, instr(n.value, ' ') - 1) ELSE 'ALL' END, substr(n.value, instr(n.value, ' ') + 1), NULL,
           EXISTS (SELECT 1 FROM node a WHERE a.document = r.document AND a.shape IN ('authorization_type', 'AuthorizationType') AND upper(a.value) IN ('JWT', 'AWS_IAM', 'CUSTOM'))
    FROM cloud_resource r JOIN node n ON n.document = r.document AND n.shape IN ('route_key', 'RouteKey') AND n.value NOT IN ('$connect', '$disconnect')
    WHERE r.off = 0 AND r.kind IN ('aws_apigatewayv2_route', 'AWS::ApiGatewayV2::Route')
    UNION ALL
    SELECT r.path, n.line, n.value, coalesce((SELECT '/' || p.value FROM node q JOIN cloud_resource o ON o.kind = 'aws_api_gateway_resource' AND o.module = r.module AND instr(q.value, '.' || o.name || '.') > 0
                                                 JOIN node p ON p.document = o.document AND p.shape = 'path_part' WHERE q.document = r.document AND q.shape = 'resource_id'), '/' || r.name), NULL,
           EXISTS (SELECT 1 FROM node a WHERE a.document = r.document AND (a.shape IN ('authorization', 'AuthorizationType') AND upper(a.value) IN ('AWS_IAM', 'CUSTOM', 'COGNITO_USER_POOLS') OR a.shape IN ('api_key_required', 'ApiKeyRequired') AND a.value = 'true'))
    FROM cloud_resource r JOIN node n ON n.document = r.document AND n.shape IN ('http_method', 'HttpMethod') AND n.value <> 'OPTIONS'
    WHERE r.off = 0 AND r.kind IN ('aws_api_gateway_method', 'AWS::ApiGateway::Method')
)
SELECT e.path, e.line, f.unit, CASE WHEN upper(e.method) IN ('*', 'ANY', '') OR e.method IS NULL THEN 'ALL' ELSE upper(e.method) END AS method,
       CASE WHEN e.pattern LIKE '/%' THEN e.pattern ELSE '/' || e.pattern END AS pattern,
       (SELECT min(g.id) FROM function g WHERE g.kind = 'function' AND g.name = replace(e.handler, rtrim(e.handler, replace(e.handler, '.', '')), '')
        AND substr(g.path, 1, length(g.path) - CASE WHEN g.path LIKE '%.mjs' THEN 4 ELSE 3 END) IN (rtrim(rtrim(e.handler, replace(e.handler, '.', '')), '.'), dirname(e.path) || '/' || rtrim(rtrim(e.handler, replace(e.handler, '.', '')), '.'))) AS handler,
       e.guarded
FROM event e JOIN file f ON f.path = e.path
WHERE e.pattern IS NOT NULL
  -- everything goes to an application whose own routes are known
  AND NOT ((e.pattern LIKE '%{proxy+}%' OR e.pattern IN ('*', '$default', '/')) AND EXISTS (SELECT 1 FROM route_call))
