-- endpoints that callers outside the service's own network can reach
-- path: file
-- line: line
-- note: which
SELECT r.path, r.line, coalesce(r.method || ' ', '') || coalesce(r.pattern, '') AS note FROM route r
WHERE r.kind IS NOT 'page'
  AND (r.kind IS NOT 'grpc' OR EXISTS (SELECT 1 FROM call c WHERE c.id = r.call AND (c.name GLOB 'New*Handler' OR c.name GLOB 'New*Server'))) -- Connect, Twirp: any HTTP client may call it
  AND NOT coalesce(r.pattern, '') REGEXP '(?i)(^|/)(_?internal|private|admin-internal)(/|$)'
  AND NOT EXISTS (SELECT 1 FROM exempt_endpoint e WHERE e.route = r.id AND e.reason IN ('health', 'static', 'documentation'))
  AND (r.path NOT LIKE '%internal/%' OR r.path LIKE '%.go') -- a directory of that name only keeps other Go modules out
  AND NOT EXISTS (SELECT 1 FROM inside_only)
UNION
SELECT path, line, 'a route of the gateway to ' || target FROM gateway_route
UNION
SELECT d.path, d.line, d.kind || ' ' || coalesce(d.name, '') FROM document d
WHERE d.role = 'production' AND d.kind IN ('Ingress', 'IngressRoute', 'HTTPRoute', 'VirtualService', 'KongIngress')
