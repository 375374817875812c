-- caches in front of the service: proxies and content delivery networks
-- path: file
-- line: line
-- note: what it is
-- everything: 1 when it stands before all paths
SELECT path, line, 'nginx proxy_cache ' || name AS note, 1 AS everything FROM edge_location
WHERE name <> 'off' AND cache_line IS NOT NULL AND prefix = '/' AND NOT EXISTS (SELECT 1 FROM edge_location o WHERE o.document = edge_location.document AND o.prefix <> '/' AND (o.name = 'off' OR o.name IS NULL))
UNION
SELECT n.path, n.line, 'image ' || n.value, 1 FROM node n JOIN service_file f ON f.path = n.path WHERE n.key = 'image' AND n.value REGEXP '(?i)(^|/)(varnish|nuster|apicache)'
UNION
SELECT n.path, n.line, n.key || ' ' || n.value, 1 FROM node n JOIN service_file f ON f.path = n.path
WHERE n.key IN ('nginx.ingress.kubernetes.io/proxy-cache', 'cache_behavior', 'default_cache_behavior') AND coalesce(n.value, '') <> 'off'
UNION
SELECT n.path, n.line, 'Cloud CDN', 1 FROM node n JOIN service_file f ON f.path = n.path WHERE n.shape = 'spec.cdn.enabled' AND n.value = 'true'
