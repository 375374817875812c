-- caches in front of the service: proxies and content delivery networks
-- path: file
-- line: line
-- note: what it is
-- everything: 1 when it stands before all paths
SELECT n.path, n.line, 'nginx proxy_cache ' || n.value AS note, 1 AS everything FROM node n JOIN document d ON d.id = n.document JOIN service_file f ON f.path = n.path
WHERE d.format = 'nginx' AND n.key = 'proxy_cache' AND n.value <> 'off'
UNION
SELECT n.path, n.line, 'image ' || n.value, 1 FROM node n JOIN service_file f ON f.path = n.path WHERE n.key = 'image' AND n.value REGEXP '(?i)(^|/)(varnish|nuster|apicache)'
UNION
SELECT n.path, n.line, n.key || ' ' || n.value, 1 FROM node n JOIN service_file f ON f.path = n.path
WHERE n.key IN ('nginx.ingress.kubernetes.io/proxy-cache', 'cache_behavior', 'default_cache_behavior') AND coalesce(n.value, '') <> 'off'
UNION
SELECT n.path, n.line, 'Cloud CDN', 1 FROM node n JOIN service_file f ON f.path = n.path WHERE n.shape = 'spec.cdn.enabled' AND n.value = 'true'
