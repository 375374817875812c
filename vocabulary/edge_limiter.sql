-- request limits in front of the service: gateway, ingress, mesh, proxy
-- path: file
-- line: line
-- system: what limits
-- key: ip, user, global
-- headers: all, some, none
-- status: what it answers
-- skip: 1 when some callers are exempt
-- note: in its own words
SELECT n.path, n.line, 'ingress-nginx' AS system, 'ip' AS key, 'none' AS headers,
       coalesce((SELECT max(c.value) FROM node c JOIN service_file cf ON cf.path = c.path WHERE c.key = 'limit-req-status-code'), '503') AS status,
       EXISTS (SELECT 1 FROM node w WHERE w.parent = n.parent AND w.key REGEXP 'limit-(whitelist|allowlist)$' AND w.value <> '') AS skip,
       n.key || ' ' || n.value AS note
FROM node n JOIN service_file f ON f.path = n.path
WHERE n.key IN (SELECT key FROM node_key WHERE key REGEXP '^nginx\.ingress\.kubernetes\.io/(limit-rps|limit-rpm|global-rate-limit)$') AND n.value NOT IN ('', '0')
UNION
SELECT n.path, n.line, 'nginx', CASE WHEN z.value REGEXP '(?i)^\$(server_name|host|http_host)\b' OR z.value NOT LIKE '%$%' THEN 'global'
            WHEN z.value REGEXP '(?i)(api_?key|authorization|jwt|user|token|tenant|account|consumer|cookie)' THEN 'user'
            -- a variable that a map makes of who asks: map $office $limit_key { 0 "$binary_remote_addr$http_authorization"; }
            WHEN EXISTS (SELECT 1 FROM node t CROSS JOIN node v ON v.parent = t.parent AND v.id <> t.id WHERE t.document = z.document AND t.key = '#text' AND t.value LIKE '% ' || substr(z.value, 1, instr(z.value || ' ', ' ') - 1)
                           AND (v.value REGEXP '(?i)\$\w*(api_?key|authorization|jwt|user(?!_agent)|token|tenant|account|consumer|cookie)'
                                OR v.value LIKE '$%' AND t.value REGEXP '(?i)^\$\w*(api_?key|authorization|jwt|user(?!_agent)|token|tenant|account|consumer|cookie)')) THEN 'user' ELSE 'ip' END, 'none',
       coalesce((SELECT s.value FROM node s JOIN node b ON b.id = s.parent JOIN node o ON o.id = n.parent -- of the block itself, else of the nearest around it
                 WHERE s.document = n.document AND s.key = 'limit_req_status' AND (b.id = o.id OR b.pointer = '' OR instr(o.pointer, b.pointer || '.') = 1) ORDER BY length(b.pointer) DESC LIMIT 1), '503'),
       z.value IS NOT NULL AND EXISTS (SELECT 1 FROM node g WHERE g.key IN ('geo', 'map') AND (instr(z.value, substr(trim(replace(coalesce(g.value, '') || ' ' || coalesce((SELECT x.value FROM node x WHERE x.parent = g.id AND x.key = '#text'), ''), '  ', ' ')), 1, 0)) > 0)
            AND EXISTS (SELECT 1 FROM node t WHERE t.parent = g.id AND t.key = '#text' AND instr(t.value, substr(z.value, 1, instr(z.value || ' ', ' ') - 1)) > 0)),
       'limit_req ' || n.value
FROM node n JOIN document d ON d.id = n.document JOIN service_file f ON f.path = n.path
LEFT JOIN node z ON z.key = 'limit_req_zone' AND instr(n.value, 'zone=' || substr(z.value, instr(z.value, 'zone=') + 5, instr(substr(z.value, instr(z.value, 'zone=') + 5) || ':', ':') - 1)) > 0
WHERE d.format = 'nginx' AND n.key = 'limit_req' AND NOT EXISTS (SELECT 1 FROM node y WHERE y.document = n.document AND y.key = 'limit_req_dry_run' AND y.value = 'on')
UNION
SELECT p.path, p.line, 'Kong', CASE coalesce((SELECT k.value FROM node k WHERE k.document = p.id AND k.shape IN ('config.limit_by', 'config.identifier')), 'consumer')
            WHEN 'ip' THEN 'ip' WHEN 'service' THEN 'global' WHEN 'path' THEN 'global' ELSE 'user' END,
       CASE WHEN EXISTS (SELECT 1 FROM node h WHERE h.document = p.id AND h.shape = 'config.hide_client_headers' AND h.value = 'true') THEN 'none' ELSE 'all' END,
       coalesce((SELECT e.value FROM node e WHERE e.document = p.id AND e.shape = 'config.error_code'), '429'), 0, 'Kong plugin ' || n.value
FROM document p JOIN node n ON n.document = p.id AND n.shape = 'plugin' AND n.value LIKE 'rate-limiting%'
WHERE p.kind IN ('KongPlugin', 'KongClusterPlugin') AND p.role = 'production'
  AND NOT EXISTS (SELECT 1 FROM node x WHERE x.document = p.id AND x.shape = 'disabled' AND x.value = 'true')
  AND (p.kind = 'KongClusterPlugin' OR EXISTS (SELECT 1 FROM node a WHERE a.key = 'konghq.com/plugins' AND instr(',' || replace(a.value, ' ', '') || ',', ',' || p.name || ',') > 0))
UNION
SELECT n.path, n.line, 'Kong', CASE coalesce((SELECT k.value FROM node c JOIN node k ON k.parent = c.id AND k.key = 'limit_by' WHERE c.parent = n.parent AND c.key = 'config'), 'consumer')
            WHEN 'ip' THEN 'ip' WHEN 'service' THEN 'global' WHEN 'path' THEN 'global' ELSE 'user' END,
       CASE WHEN EXISTS (SELECT 1 FROM node c JOIN node k ON k.parent = c.id AND k.key = 'hide_client_headers' AND k.value = 'true' WHERE c.parent = n.parent AND c.key = 'config') THEN 'none' ELSE 'all' END, '429', 0, 'Kong plugin ' || n.value
FROM node n JOIN service_file f ON f.path = n.path WHERE n.shape IN (SELECT shape FROM node_shape WHERE shape REGEXP '(^|\.)plugins\[\]\.name$') AND n.value LIKE 'rate-limiting%'
  AND NOT EXISTS (SELECT 1 FROM node x WHERE x.parent = n.parent AND x.key = 'enabled' AND x.value = 'false')
UNION
SELECT m.path, n.line, 'Traefik', CASE WHEN EXISTS (SELECT 1 FROM node s WHERE s.document = m.id AND s.key = 'requestHeaderName') THEN 'user' WHEN EXISTS (SELECT 1 FROM node s WHERE s.document = m.id AND s.key = 'requestHost') THEN 'global' ELSE 'ip' END,
       'some', '429', 0, 'Traefik rateLimit ' || coalesce(m.name, '')
FROM document m JOIN node n ON n.document = m.id AND n.shape = 'spec.rateLimit' WHERE m.kind = 'Middleware' AND m.role = 'production'
  AND EXISTS (SELECT 1 FROM node a WHERE a.document <> m.id AND (a.shape IN (SELECT shape FROM node_shape WHERE shape LIKE 'spec.routes[].middlewares[].name') AND a.value = m.name OR a.key = 'traefik.ingress.kubernetes.io/router.middlewares' AND instr(a.value, m.name) > 0
              OR a.shape = 'spec.chain.middlewares[].name' AND a.value = m.name))
UNION -- Traefik's files: a middleware that a router or an entry point names
SELECT n.path, n.line, 'Traefik', CASE WHEN EXISTS (SELECT 1 FROM node s WHERE s.document = n.document AND s.pointer LIKE n.pointer || '.%' AND s.key = 'requestHeaderName') THEN 'user'
            WHEN EXISTS (SELECT 1 FROM node s WHERE s.document = n.document AND s.pointer LIKE n.pointer || '.%' AND s.key = 'requestHost') THEN 'global' ELSE 'ip' END, 'some', '429', 0, 'Traefik rateLimit ' || m.key
FROM node n JOIN service_file f ON f.path = n.path JOIN node m ON m.id = n.parent
WHERE n.key = 'rateLimit' AND n.shape = 'http.middlewares.' || m.key || '.rateLimit'
  AND EXISTS (SELECT 1 FROM node u JOIN node l ON l.id = u.parent AND l.key = 'middlewares' JOIN service_file g ON g.path = u.path
              WHERE u.value IN (m.key, m.key || '@file') AND (u.shape LIKE 'http.routers.%.middlewares[]' OR u.shape LIKE 'entryPoints.%.http.middlewares[]'))
UNION
SELECT n.path, n.line, 'Traefik', CASE WHEN n.value || n.key LIKE '%requestheadername%' THEN 'user' ELSE 'ip' END, 'some', '429', 0, coalesce(n.key || '=', '') || n.value
FROM node n JOIN service_file f ON f.path = n.path
WHERE coalesce(n.key, '') || '=' || coalesce(n.value, '') REGEXP '(?i)traefik\.http\.middlewares\.[\w-]+\.ratelimit\.average'
  AND EXISTS (SELECT 1 FROM node r WHERE r.parent = n.parent AND coalesce(r.key, '') || '=' || coalesce(r.value, '') REGEXP '(?i)traefik\.http\.routers\.[\w-]+\.middlewares=')
UNION
SELECT n.path, n.line, 'Envoy', CASE WHEN n.value LIKE '%local_ratelimit%' THEN 'global' WHEN EXISTS (SELECT 1 FROM node k WHERE k.document = n.document AND k.key = 'remote_address') THEN 'ip' ELSE 'user' END,
       CASE WHEN EXISTS (SELECT 1 FROM node h WHERE h.document = n.document AND (h.key = 'enable_x_ratelimit_headers' AND h.value NOT IN ('OFF') OR h.value REGEXP '(?i)^x-ratelimit-')) THEN 'all' ELSE 'none' END,
       coalesce((SELECT max(c.value) FROM node s JOIN node c ON c.parent = s.id AND c.key = 'code' WHERE s.document = n.document AND s.key IN ('status', 'rate_limited_status')), '429'), 0, n.value
FROM node n JOIN service_file f ON f.path = n.path WHERE n.key = 'name' AND n.value IN ('envoy.filters.http.local_ratelimit', 'envoy.filters.http.ratelimit')
  -- counted, and turned away for none of the requests
  AND NOT EXISTS (SELECT 1 FROM node z JOIN node y ON y.id = z.parent AND y.key = 'default_value' JOIN node x ON x.id = y.parent AND x.key IN ('filter_enabled', 'filter_enforced') WHERE z.document = n.document AND z.key = 'numerator' AND z.value = '0')
UNION
SELECT d.path, n.line, 'Envoy Gateway', CASE WHEN EXISTS (SELECT 1 FROM node k WHERE k.document = d.id AND k.shape LIKE 'spec.rateLimit.%.clientSelectors[].headers%') THEN 'user' WHEN EXISTS (SELECT 1 FROM node k WHERE k.document = d.id AND k.shape LIKE 'spec.rateLimit.%.clientSelectors[].sourceCIDR%') THEN 'ip' ELSE 'global' END,
       'all', '429', 0, 'BackendTrafficPolicy rateLimit'
FROM document d JOIN node n ON n.document = d.id AND n.shape = 'spec.rateLimit' WHERE d.kind = 'BackendTrafficPolicy' AND d.role = 'production'
UNION
SELECT n.path, n.line, 'AWS API Gateway', CASE WHEN n.shape LIKE '%usage%' THEN 'user' ELSE 'global' END, 'none', '429', 0, n.shape
FROM node n JOIN service_file f ON f.path = n.path
WHERE n.shape IN (SELECT shape FROM node_shape WHERE shape REGEXP '(?i)(usage_?plan.*throttle(_settings)?|throttling_rate_limit|default_route_settings.*throttling_rate_limit|DefaultRouteSettings\.ThrottlingRateLimit|MethodSettings\[\]\.ThrottlingRateLimit)$')
UNION
SELECT n.path, n.line, 'web application firewall', CASE WHEN EXISTS (SELECT 1 FROM node k WHERE k.parent = n.id AND k.key IN ('aggregate_key_type', 'AggregateKeyType') AND k.value = 'CUSTOM_KEYS') AND EXISTS (SELECT 1 FROM node k WHERE k.document = n.document AND instr(k.pointer, n.pointer || '.') = 1 AND lower(k.key) IN ('header', 'cookie')) THEN 'user' ELSE 'ip' END, 'none',
       coalesce((SELECT CASE WHEN c.key IN ('custom_response', 'CustomResponse') THEN (SELECT v.value FROM node v WHERE v.parent = c.id AND v.key IN ('response_code', 'ResponseCode')) END -- of the rule that it stands in
                 FROM node s JOIN node r ON r.id = s.parent JOIN node c ON c.document = n.document AND c.key IN ('custom_response', 'CustomResponse') AND instr(c.pointer, r.pointer || '.') = 1 WHERE s.id = n.parent), '403'), 0, n.key FROM node n JOIN service_file f ON f.path = n.path
WHERE n.key IN ('rate_based_statement', 'RateBasedStatement')
  -- what only counts refuses nobody, and what is put before nothing limits nothing
  AND NOT EXISTS (SELECT 1 FROM node s JOIN node k ON k.parent = s.parent AND k.key IN ('action', 'Action') JOIN node w ON w.parent = k.id AND w.key IN ('count', 'Count') WHERE s.id = n.parent)
  AND (EXISTS (SELECT 1 FROM document o WHERE o.role = 'production' AND o.kind IN ('aws_wafv2_web_acl_association', 'AWS::WAFv2::WebACLAssociation')) OR EXISTS (SELECT 1 FROM node o WHERE o.key IN ('web_acl_id', 'WebACLId', 'web_acl_arn', 'alb.ingress.kubernetes.io/wafv2-acl-arn')) OR NOT EXISTS (SELECT 1 FROM cloud_resource a WHERE a.kind IN ('aws_wafv2_web_acl', 'AWS::WAFv2::WebACL') AND a.path = n.path))
UNION
SELECT n.path, n.line, 'Cloud Armor', 'ip', 'none', CASE WHEN EXISTS (SELECT 1 FROM node e WHERE e.document = n.document AND e.key = 'exceed_action' AND e.value LIKE '%429%') THEN '429' ELSE '403' END, 0, n.key
FROM node n JOIN service_file f ON f.path = n.path WHERE n.key IN ('rate_limit_options', 'rateLimitOptions')
UNION
SELECT r.path, coalesce(n.line, r.line), 'Cloudflare', 'ip', 'none', '429', 0, r.kind || ' ' || r.name
FROM cloud_resource r LEFT JOIN node n ON n.document = r.document AND n.shape IN ('rules.ratelimit', 'rules[].ratelimit', 'threshold')
WHERE r.off = 0 AND (r.kind = 'cloudflare_rate_limit' AND NOT EXISTS (SELECT 1 FROM node x WHERE x.document = r.document AND x.shape = 'disabled' AND x.value = 'true') OR r.kind = 'cloudflare_ruleset' AND n.key = 'ratelimit')
UNION
SELECT n.path, n.line, 'AWS API Gateway', CASE r.kind WHEN 'aws_api_gateway_usage_plan' THEN 'user' ELSE 'global' END, 'none', '429', 0, r.kind || ' ' || r.name || ': ' || n.key || ' ' || n.value
FROM cloud_resource r JOIN node n ON n.document = r.document AND n.shape IN ('throttle_settings.rate_limit', 'settings.throttling_rate_limit', 'default_route_settings.throttling_rate_limit', 'Throttle.RateLimit', 'DefaultRouteSettings.ThrottlingRateLimit')
WHERE r.off = 0 AND r.kind IN ('aws_api_gateway_usage_plan', 'aws_api_gateway_method_settings', 'aws_apigatewayv2_stage', 'AWS::ApiGateway::UsagePlan', 'AWS::ApiGatewayV2::Stage') AND n.value NOT IN ('-1', '0')
UNION
SELECT n.path, n.line, 'KrakenD', CASE WHEN EXISTS (SELECT 1 FROM node k WHERE k.parent = n.id AND k.key = 'client_max_rate') THEN CASE WHEN EXISTS (SELECT 1 FROM node k WHERE k.parent = n.id AND k.key = 'strategy' AND k.value = 'header') THEN 'user' ELSE 'ip' END ELSE 'global' END, 'none', '429', 0, n.key
FROM node n JOIN service_file f ON f.path = n.path WHERE n.key IN (SELECT key FROM node_key WHERE key LIKE 'qos/ratelimit%')
UNION
SELECT n.path, n.line, 'API Management', CASE WHEN n.key LIKE '%by-key' THEN 'user' ELSE 'user' END, 'some', '429', 0, n.key
FROM node n JOIN service_file f ON f.path = n.path WHERE n.key IN ('rate-limit', 'rate-limit-by-key') AND n.type = 'map'
UNION -- Spring Cloud Gateway: a default filter, or one on each route
SELECT n.path, n.line, 'Spring Cloud Gateway', CASE WHEN coalesce((SELECT k.value FROM node g JOIN node k ON k.parent = g.id AND k.key IN ('key-resolver', 'keyResolver') WHERE g.parent = n.parent AND g.key = 'args'), 'principal') REGEXP '(?i)((?<!princ)ip|addr|host|remote)' THEN 'ip'
            WHEN coalesce((SELECT k.value FROM node g JOIN node k ON k.parent = g.id AND k.key IN ('key-resolver', 'keyResolver') WHERE g.parent = n.parent AND g.key = 'args'), 'principal') REGEXP '(?i)(const|global|single|path|(?<!c)all)' THEN 'global' ELSE 'user' END,
       'some', '429', 0, 'RequestRateLimiter'
FROM node n JOIN service_file f ON f.path = n.path
WHERE n.shape IN (SELECT shape FROM node_shape WHERE shape REGEXP '^spring\.cloud\.gateway\.(server\.\w+\.)?(routes\[\]\.filters|default-filters)\[\](\.name)?$') AND (n.value = 'RequestRateLimiter' OR n.value LIKE 'RequestRateLimiter=%')
  AND (n.shape LIKE '%default-filters%'
       OR (SELECT count(*) FROM node r WHERE r.document = n.document AND r.shape IN ('spring.cloud.gateway.routes[]', 'spring.cloud.gateway.server.webflux.routes[]', 'spring.cloud.gateway.server.webmvc.routes[]'))
          <= (SELECT count(*) FROM node r WHERE r.document = n.document AND r.shape = n.shape AND (r.value = 'RequestRateLimiter' OR r.value LIKE 'RequestRateLimiter=%')))
UNION -- APISIX, Contour, Linkerd
SELECT n.path, n.line, 'APISIX', CASE WHEN coalesce((SELECT k.value FROM node g JOIN node k ON k.parent = g.id AND k.key = 'key' WHERE g.parent = n.parent AND g.key = 'config'), 'remote_addr') REGEXP '(?i)(consumer|user|token|key|authorization)' THEN 'user' ELSE 'ip' END,
       CASE n.value WHEN 'limit-count' THEN 'all' ELSE 'none' END, coalesce((SELECT k.value FROM node g JOIN node k ON k.parent = g.id AND k.key = 'rejected_code' WHERE g.parent = n.parent AND g.key = 'config'), '503'), 0, 'plugin ' || n.value
FROM node n JOIN document d ON d.id = n.document AND d.kind IN ('ApisixRoute', 'ApisixPluginConfig', 'ApisixGlobalRule') AND d.role = 'production' WHERE n.key = 'name' AND n.value IN ('limit-count', 'limit-req')
  AND NOT EXISTS (SELECT 1 FROM node e WHERE e.parent = n.parent AND e.key = 'enable' AND e.value = 'false')
UNION
SELECT d.path, n.line, 'Contour', CASE WHEN n.key = 'local' THEN 'global' ELSE 'ip' END, 'none', coalesce((SELECT s.value FROM node s WHERE s.parent = n.id AND s.key = 'responseStatusCode'), '429'), 0, 'rateLimitPolicy'
FROM document d JOIN node n ON n.document = d.id AND n.shape IN ('spec.virtualhost.rateLimitPolicy.local', 'spec.virtualhost.rateLimitPolicy.global') WHERE d.kind = 'HTTPProxy' AND d.role = 'production'
UNION
SELECT d.path, d.line, 'Linkerd', CASE WHEN EXISTS (SELECT 1 FROM node n WHERE n.document = d.id AND n.shape = 'spec.identity') THEN 'user' ELSE 'global' END, 'none', '429', EXISTS (SELECT 1 FROM node n WHERE n.document = d.id AND n.shape LIKE 'spec.overrides%'), 'HTTPLocalRateLimitPolicy ' || coalesce(d.name, '')
FROM document d WHERE d.kind = 'HTTPLocalRateLimitPolicy' AND d.role = 'production'
UNION -- routes and plugins of APISIX without Kubernetes
SELECT n.path, n.line, 'APISIX', CASE WHEN coalesce((SELECT k.value FROM node k WHERE k.parent = n.id AND k.key = 'key'), 'remote_addr') REGEXP '(?i)(consumer|user|token|key|authorization)' THEN 'user' ELSE 'ip' END,
       CASE n.key WHEN 'limit-count' THEN 'all' ELSE 'none' END, coalesce((SELECT k.value FROM node k WHERE k.parent = n.id AND k.key = 'rejected_code'), '503'), 0, 'plugin ' || n.key
FROM node n JOIN service_file f ON f.path = n.path
WHERE n.key IN ('limit-count', 'limit-req') AND n.type = 'map' AND n.shape IN ('routes[].plugins.' || n.key, 'services[].plugins.' || n.key, 'global_rules[].plugins.' || n.key, 'plugin_configs[].plugins.' || n.key)
  AND NOT EXISTS (SELECT 1 FROM node m JOIN node o ON o.parent = m.id AND o.key = 'disable' AND o.value = 'true' WHERE m.parent = n.id AND m.key = '_meta')
UNION -- Tyk: a definition of an API, or a policy
SELECT n.path, n.line, 'Tyk', CASE n.shape WHEN 'rate' THEN 'user' ELSE 'global' END, 'all', '429', 0, n.shape || ' ' || n.value
FROM node n JOIN service_file f ON f.path = n.path
WHERE n.shape IN ('global_rate_limit.rate', 'api_definition.global_rate_limit.rate', 'rate') AND CAST(n.value AS REAL) > 0
  AND EXISTS (SELECT 1 FROM node k WHERE k.document = n.document AND k.shape IN ('proxy.listen_path', 'api_definition.proxy.listen_path', 'access_rights'))
  AND NOT EXISTS (SELECT 1 FROM node k WHERE k.document = n.document AND (k.shape IN ('active', 'api_definition.active') AND k.value = 'false' OR k.shape IN ('disable_rate_limit', 'global_rate_limit.disabled') AND k.value = 'true'))
UNION -- Kong as Terraform makes it
SELECT r.path, r.line, 'Kong', CASE coalesce((SELECT k.value FROM node k WHERE k.document = r.document AND k.shape IN ('config.limit_by', 'config.identifier')), 'consumer') WHEN 'ip' THEN 'ip' WHEN 'service' THEN 'global' WHEN 'path' THEN 'global' ELSE 'user' END,
       CASE WHEN EXISTS (SELECT 1 FROM node h WHERE h.document = r.document AND h.shape = 'config.hide_client_headers' AND h.value = 'true') THEN 'none' ELSE 'all' END, '429', 0, r.kind || ' ' || r.name
FROM cloud_resource r
WHERE r.off = 0 AND (r.kind REGEXP '^(kong-gateway|konnect)_(gateway_)?plugin_rate_limiting' OR r.kind = 'kong_plugin' AND EXISTS (SELECT 1 FROM node k WHERE k.document = r.document AND k.shape = 'name' AND k.value LIKE 'rate-limiting%'))
  AND NOT EXISTS (SELECT 1 FROM node x WHERE x.document = r.document AND x.shape = 'enabled' AND x.value = 'false')
UNION -- Caddy: its module, in a site or a snippet that one imports
SELECT n.path, n.line, 'Caddy', CASE WHEN coalesce((SELECT group_concat(k.value, ' ') FROM node k WHERE k.document = n.document AND k.key = 'key' AND instr(k.pointer, n.pointer || '.') = 1), n.value, '') REGEXP '(?i)(header\.|http_authorization|cookie|user|token|apikey)' THEN 'user'
            WHEN coalesce((SELECT group_concat(k.value, ' ') FROM node k WHERE k.document = n.document AND k.key = 'key' AND instr(k.pointer, n.pointer || '.') = 1), n.value, '') REGEXP '(?i)(remote|client_ip|forwarded)' THEN 'ip' ELSE 'global' END,
       'none', '429', 0, 'rate_limit' || coalesce(' ' || n.value, '')
FROM document d JOIN node n ON n.document = d.id AND n.key = 'rate_limit' JOIN service_file f ON f.path = d.path
WHERE d.format = 'caddy' AND n.shape NOT LIKE 'options.%'
  AND (n.value LIKE '%r/%' OR EXISTS (SELECT 1 FROM node k WHERE k.document = n.document AND k.key = 'events' AND CAST(k.value AS INTEGER) > 0 AND instr(k.pointer, n.pointer || '.') = 1))
  AND (n.shape NOT LIKE 'snippet.%' OR EXISTS (SELECT 1 FROM node i JOIN node s ON s.key = '#text' AND s.document = n.document AND (i.value = s.value OR i.value LIKE s.value || ' %') JOIN node p ON p.id = s.parent AND p.key = 'snippet' AND instr(n.pointer, p.pointer || '.') = 1 WHERE i.document = n.document AND i.key = 'import'))
UNION -- HAProxy: what comes too often is turned away, by a condition on a counter or by a list that names one
SELECT n.path, n.line, 'HAProxy', CASE WHEN t.value IS NULL THEN 'global' WHEN t.value REGEXP '(?i)(hdr|cook|url_param|jwt|token|user)' THEN 'user' ELSE 'ip' END, 'none',
       CASE WHEN n.value REGEXP '(deny_status|status) +\d+' THEN substr(n.value, instr(n.value, 'status ') + 7, 3) WHEN n.value LIKE 'tarpit%' THEN '500' ELSE '403' END,
       EXISTS (SELECT 1 FROM node a WHERE a.parent = n.parent AND a.key = 'acl' AND a.value REGEXP ' src ' AND n.value REGEXP '!\s*\w' AND instr(n.value, '!' || substr(a.value, 1, instr(a.value, ' ') - 1)) > 0), 'http-request ' || n.value
FROM document d JOIN node n ON n.document = d.id AND n.key = 'http-request' JOIN node b ON b.id = n.parent AND b.key IN ('frontend', 'listen', 'backend') JOIN service_file f ON f.path = d.path
LEFT JOIN (SELECT parent, min(value) AS value FROM node WHERE key IN ('http-request', 'tcp-request') AND value REGEXP '\btrack-sc\d' GROUP BY parent) t ON t.parent = n.parent
WHERE d.format = 'haproxy' AND n.value REGEXP '^(deny|tarpit|reject|return)\b'
  AND (n.value REGEXP '(http_req_rate|sess_rate|conn_rate|fe_req_rate|be_sess_rate|http_req_cnt|gpc0_rate)'
       OR EXISTS (SELECT 1 FROM node a WHERE a.parent = n.parent AND a.key = 'acl' AND a.value REGEXP '(http_req_rate|sess_rate|conn_rate|fe_req_rate|be_sess_rate|http_req_cnt|gpc0_rate)'
                  AND instr(' ' || n.value || ' ', ' ' || substr(a.value, 1, instr(a.value, ' ') - 1) || ' ') > 0))
UNION -- Ocelot and the starter of bucket4j
SELECT n.path, n.line, 'Ocelot', 'user', 'some', coalesce((SELECT s.value FROM node s WHERE s.document = n.document AND s.shape = 'GlobalConfiguration.RateLimitOptions.HttpStatusCode'), '429'), EXISTS (SELECT 1 FROM node s WHERE s.document = n.document AND s.shape = 'Routes[].RateLimitOptions.ClientWhitelist[]'), 'RateLimitOptions'
FROM node n JOIN service_file f ON f.path = n.path WHERE n.shape = 'Routes[].RateLimitOptions.EnableRateLimiting' AND n.value = 'true'
UNION
SELECT n.path, n.line, 'bucket4j', CASE WHEN coalesce((SELECT k.value FROM node k WHERE k.document = n.document AND k.shape IN ('bucket4j.filters[].rate-limits[].cache-key', 'bucket4j.filters[].rate-limits[].expression') LIMIT 1), '') REGEXP '(?i)(user|principal|header|authorization|key)' THEN 'user'
            WHEN coalesce((SELECT k.value FROM node k WHERE k.document = n.document AND k.shape IN ('bucket4j.filters[].rate-limits[].cache-key', 'bucket4j.filters[].rate-limits[].expression') LIMIT 1), '') REGEXP '(?i)(remote|addr|ip)' THEN 'ip' ELSE 'global' END,
       'some', coalesce((SELECT k.value FROM node k WHERE k.document = n.document AND k.shape = 'bucket4j.filters[].http-status-code' LIMIT 1), '429'), EXISTS (SELECT 1 FROM node k WHERE k.document = n.document AND k.shape LIKE 'bucket4j.filters[].rate-limits[].skip-condition'), 'bucket4j filter ' || n.value
FROM node n JOIN service_file f ON f.path = n.path WHERE n.shape = 'bucket4j.filters[].url' AND n.value REGEXP '^(\.\*|/\*\*?|\^?/(api|v\d)?(/\.\*|/\*\*?)?)'
  AND NOT EXISTS (SELECT 1 FROM node k WHERE k.document = n.document AND k.shape = 'bucket4j.enabled' AND k.value = 'false')
UNION -- a rule of Azure's firewall that counts
SELECT n.path, n.line, 'Azure web application firewall', 'ip', 'none', '429', 0, n.value FROM node n JOIN service_file f ON f.path = n.path WHERE n.key IN ('rule_type', 'type', 'ruleType') AND n.value = 'RateLimitRule'
