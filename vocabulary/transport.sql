-- how traffic is protected on its way: in from callers, and out to datastores
-- path: file
-- line: line
-- side: inbound, datastore, outbound
-- state: tls, unverified, optional, plain
-- target: which listener or store
-- note: what
-- index: side
-- typed: side TEXT
WITH route_plain(document) AS ( -- gateways that redirect to TLS
    SELECT document FROM node WHERE key IN ('httpsRedirect') AND value = 'true' OR key = 'scheme' AND value = 'https' AND shape LIKE '%requestRedirect%'
), dsn(path, line, name, value) AS (
    SELECT path, line, name, value FROM nomad_variable WHERE given AND value REGEXP '^(postgres(ql)?|mysql|mariadb|mongodb(\+srv)?|rediss?|amqps?|kafka|jdbc:[a-z]+)://'
    UNION ALL
    SELECT path, line, name, value FROM environment WHERE role = 'production' AND value REGEXP '^(postgres(ql)?|mysql|mariadb|mongodb(\+srv)?|rediss?|amqps?|kafka|jdbc:[a-z]+)://'
      AND path IN (SELECT path FROM deployed_document UNION SELECT path FROM document WHERE format IN ('env', 'dockerfile'))
      AND NOT basename(path) REGEXP '(?i)(example|sample|test|dev|local|template)'
      AND (source <> 'dockerfile' OR EXISTS (SELECT 1 FROM image_variable v WHERE v.path = environment.path AND v.line = environment.line))
    UNION ALL
    SELECT c.path, a.line, coalesce(a.name, c.name), a.value FROM service_call c JOIN argument a ON a.call = c.id JOIN outbound_call o ON o.call = c.id AND o.role = 'client'
    WHERE a.kind IN ('string', 'template') AND a.value REGEXP '^(postgres(ql)?|mysql|mariadb|mongodb(\+srv)?|rediss?|amqps?)://' AND NOT a.value REGEXP '://[^/]*(localhost|127\.0\.0\.1)'
), client AS (
    SELECT o.call, o.path, o.line, o.library, o.kind FROM outbound_call o WHERE o.role = 'client' AND o.kind IN ('db', 'cache') AND o.scope = 'service' AND NOT o.library REGEXP '(?i)(sqlite|libsql|dynamodb|memcached|prisma)'
), option AS (
    SELECT c.call, c.path, c.line, c.library, a.name, a.value, a.kind, a.line AS at FROM client c JOIN argument a ON a.call = c.call WHERE a.name REGEXP '(?i)(^|\.)(ssl|tls|sslmode|useTLS|encrypt|tlsAllowInvalidCertificates|rejectUnauthorized|checkServerIdentity)(\.[A-Za-z]+)?$'
), dialect AS ( -- sequelize, typeorm and knex carry it deeper
    SELECT call FROM option
)
SELECT n.path, n.line, 'inbound' AS side, CASE WHEN EXISTS (SELECT 1 FROM node a WHERE a.document = n.document AND a.key IN (SELECT key FROM node_key WHERE key LIKE '%ssl-redirect') AND a.value = 'false' OR a.document = n.document AND a.key IN (SELECT key FROM node_key WHERE key LIKE '%allow-http') AND a.value = 'true') THEN 'optional' ELSE 'tls' END AS state,
       coalesce(d.name, d.kind) AS target, 'the Ingress ' || coalesce(d.name, '') || ' ends TLS' AS note
FROM node n JOIN document d ON d.id = n.document JOIN deployed_document x ON x.document = d.id WHERE d.kind IN ('Ingress', 'Route', 'HTTPProxy', 'IngressRoute', 'kubernetes_ingress_v1', 'kubernetes_ingress') AND n.shape IN ('spec.tls', 'spec.virtualhost.tls')
UNION ALL
SELECT d.path, d.line, 'inbound', CASE WHEN EXISTS (SELECT 1 FROM node a WHERE a.document = d.id AND a.key IN (SELECT key FROM node_key WHERE key REGEXP '(alb.ingress.kubernetes.io/certificate-arn|gke.*managed-certificates|pre-shared-cert|ingress.gcp.kubernetes.io)') AND a.value <> '') THEN 'tls' ELSE 'plain' END, coalesce(d.name, d.kind), 'the Ingress ' || coalesce(d.name, '') || CASE WHEN EXISTS (SELECT 1 FROM node a WHERE a.document = d.id AND a.key IN (SELECT key FROM node_key WHERE key REGEXP '(certificate-arn|managed-certificates|pre-shared-cert)')) THEN ' ends TLS with a managed certificate' ELSE ' takes plain traffic' END
FROM document d JOIN deployed_document x ON x.document = d.id WHERE d.kind IN ('Ingress', 'Route', 'kubernetes_ingress_v1', 'kubernetes_ingress') AND NOT EXISTS (SELECT 1 FROM node n WHERE n.document = d.id AND n.shape IN ('spec.tls', 'spec.tls[]')) AND d.note IS NULL
UNION ALL -- gateways
SELECT p.path, p.line, 'inbound', CASE WHEN p.value IN ('HTTPS', 'TLS') THEN 'tls' WHEN d.id IN (SELECT document FROM route_plain) OR EXISTS (SELECT 1 FROM route_plain r JOIN document rd ON rd.id = r.document AND rd.kind = 'HTTPRoute') OR EXISTS (SELECT 1 FROM node q WHERE q.parent = (SELECT parent FROM node WHERE id = p.parent) AND q.key = 'tls') THEN 'tls' ELSE 'plain' END,
       coalesce(d.name, d.kind), d.kind || ' ' || coalesce(d.name, '') || ' listens for ' || p.value
FROM node p JOIN document d ON d.id = p.document JOIN deployed_document x ON x.document = d.id WHERE d.kind = 'Gateway' AND p.key = 'protocol' AND p.value IN ('HTTP', 'HTTPS', 'TLS')
UNION ALL -- AWS CDK, Pulumi
SELECT path, line, 'inbound', state, 'load balancer', note FROM code_listener
UNION ALL
SELECT n.path, n.line, 'inbound', 'tls', 'load balancer', 'the load balancer ends TLS' FROM node n JOIN deployed_document d ON d.document = n.document
WHERE n.key IN ('service.beta.kubernetes.io/aws-load-balancer-ssl-cert', 'cloud.google.com/app-protocols') AND n.value <> ''
UNION ALL
SELECT n.path, n.line, 'inbound', 'tls', 'load balancer', 'the listener takes HTTPS' FROM node n JOIN document d ON d.id = n.document WHERE d.role = 'production' AND d.kind NOT IN ('cloudformation', 'serverless') AND n.key = 'Protocol' AND n.value IN ('HTTPS', 'TLS') AND n.shape LIKE 'Resources.%'
UNION ALL -- infrastructure code: listeners of load balancers, distributions, gateways
SELECT r.path, coalesce(p.line, r.line), 'inbound',
       CASE WHEN p.value IN ('HTTPS', 'TLS') THEN 'tls' WHEN p.value = 'HTTP' AND EXISTS (SELECT 1 FROM cloud_resource o JOIN node q ON q.document = o.document AND q.shape IN ('protocol', 'Protocol') AND q.value IN ('HTTPS', 'TLS') WHERE o.kind = r.kind AND o.off = 0) THEN 'optional' ELSE 'plain' END,
       'load balancer', r.kind || ' ' || r.name || ' listens for ' || p.value
FROM cloud_resource r JOIN node p ON p.document = r.document AND p.shape IN ('protocol', 'Protocol')
WHERE r.off = 0 AND r.kind IN ('aws_lb_listener', 'aws_alb_listener', 'AWS::ElasticLoadBalancingV2::Listener') AND p.value IN ('HTTP', 'HTTPS', 'TLS')
  AND NOT EXISTS (SELECT 1 FROM node x WHERE x.document = r.document AND (x.shape IN ('default_action.type', 'DefaultActions[].Type') AND x.value = 'redirect'))
UNION ALL
SELECT n.path, n.line, 'inbound', CASE WHEN n.value IN ('redirect-to-https', 'https-only', 'true') THEN 'tls' WHEN n.value IN ('allow-all', 'false') THEN 'optional' ELSE 'optional' END, r.kind, r.kind || ' ' || r.name || ': ' || n.key || ' ' || n.value
FROM cloud_resource r JOIN node n ON n.document = r.document
WHERE r.off = 0 AND n.type <> 'unknown' AND (r.kind = 'aws_cloudfront_distribution' AND n.shape = 'default_cache_behavior.viewer_protocol_policy' OR r.kind IN ('azurerm_linux_web_app', 'azurerm_windows_web_app', 'azurerm_app_service', 'azurerm_linux_function_app') AND n.shape = 'https_only')
UNION ALL
SELECT r.path, r.line, 'inbound', 'tls', r.kind, r.kind || ' ' || r.name || ' takes HTTPS only' FROM cloud_resource r
WHERE r.off = 0 AND r.kind IN ('google_cloud_run_service', 'google_cloud_run_v2_service', 'aws_apigatewayv2_api', 'aws_api_gateway_rest_api', 'aws_apprunner_service', 'aws_lambda_function_url', 'AWS::ApiGateway::RestApi', 'AWS::ApiGatewayV2::Api', 'AWS::Serverless::Api', 'AWS::Serverless::HttpApi', 'google_compute_target_https_proxy', 'google_compute_region_target_https_proxy', 'azurerm_container_app')
UNION ALL
SELECT n.path, n.line, 'inbound', CASE WHEN n.value IN ('HTTPS', 'TLS') THEN 'tls' ELSE 'plain' END, 'load balancer', r.kind || ' ' || r.name || ' listens for ' || n.value
FROM cloud_resource r JOIN node n ON n.document = r.document AND n.key = 'protocol' AND n.value IN ('HTTP', 'HTTPS', 'TLS') JOIN node l ON l.id = n.parent JOIN node t ON t.id = l.parent AND t.shape IN ('listeners', 'https_listeners')
WHERE r.off = 0 AND r.kind = 'terraform-aws-modules/alb/aws' AND NOT EXISTS (SELECT 1 FROM node x WHERE x.parent = l.id AND x.key = 'redirect')
UNION ALL -- infrastructure code: what stores ask for
SELECT n.path, n.line, 'datastore', CASE WHEN n.value IN ('1', 'true', 'on', 'ON', 'ENCRYPTED_ONLY', 'TRUSTED_CLIENT_CERTIFICATE_REQUIRED', 'TLS', 'required', 'enabled') THEN 'tls' WHEN n.value IN ('ALLOW_UNENCRYPTED_AND_ENCRYPTED', 'TLS_PLAINTEXT', 'preferred') THEN 'optional' ELSE 'plain' END, r.kind, r.kind || ' ' || r.name || ': ' || n.key || ' ' || n.value
FROM cloud_resource r JOIN node n ON n.document = r.document
WHERE r.off = 0 AND n.type NOT IN ('unknown', 'map', 'list')
  AND (r.kind = 'google_sql_database_instance' AND (n.shape = 'settings.ip_configuration.ssl_mode' OR n.shape = 'settings.ip_configuration.require_ssl' AND n.value = 'true')
       OR r.kind IN ('aws_elasticache_replication_group', 'aws_elasticache_serverless_cache', 'aws_memorydb_cluster') AND n.shape IN ('transit_encryption_enabled', 'tls_enabled') OR r.kind = 'AWS::ElastiCache::ReplicationGroup' AND n.shape = 'TransitEncryptionEnabled'
       OR r.kind = 'aws_msk_cluster' AND n.shape = 'encryption_info.encryption_in_transit.client_broker' OR r.kind IN ('azurerm_postgresql_server', 'azurerm_mysql_server') AND n.shape = 'ssl_enforcement_enabled'
       OR r.kind IN ('azurerm_postgresql_flexible_server_configuration', 'azurerm_mysql_flexible_server_configuration') AND n.shape = 'value' AND EXISTS (SELECT 1 FROM node k WHERE k.document = r.document AND k.shape = 'name' AND k.value = 'require_secure_transport'))
UNION ALL
SELECT v.path, v.line, 'datastore', CASE WHEN v.value IN ('1', 'ON', 'on', 'true', 'enabled') THEN 'tls' ELSE 'optional' END, r.kind, r.kind || ' ' || r.name || ': ' || n.value || ' = ' || v.value
FROM cloud_resource r JOIN node n ON n.document = r.document AND n.shape IN ('parameter.name', 'parameter[].name', 'parameters[].name') AND n.value IN ('rds.force_ssl', 'require_secure_transport', 'tls') JOIN node v ON v.parent = n.parent AND v.key = 'value' AND v.type <> 'unknown'
WHERE r.off = 0 AND r.kind IN ('aws_db_parameter_group', 'aws_rds_cluster_parameter_group', 'aws_docdb_cluster_parameter_group', 'terraform-aws-modules/rds/aws')
UNION ALL -- nginx, in front
SELECT n.path, n.line, 'inbound', CASE WHEN EXISTS (SELECT 1 FROM node o JOIN document od ON od.id = o.document AND od.format = 'nginx' WHERE o.key = 'listen' AND o.value REGEXP '^(\S*:)?80\b' AND NOT EXISTS (SELECT 1 FROM node r WHERE r.document = o.document AND r.key IN ('return', 'rewrite') AND r.value LIKE '%https://%')) THEN 'optional' ELSE 'tls' END, 'nginx', 'nginx ends TLS'
FROM node n JOIN document d ON d.id = n.document WHERE d.format = 'nginx' AND d.role = 'production' AND n.key = 'listen' AND n.value REGEXP '\b(ssl|quic)\b|^\S*443 ssl'
UNION ALL
SELECT min(n.path), min(n.line), 'inbound', 'plain', 'nginx', 'nginx listens without TLS' FROM node n JOIN document d ON d.id = n.document
WHERE d.format = 'nginx' AND d.role = 'production' AND n.key = 'listen' AND NOT EXISTS (SELECT 1 FROM node o JOIN document q ON q.id = o.document AND q.format = 'nginx' WHERE o.key = 'listen' AND o.value REGEXP '\b(ssl|quic)\b') HAVING count(*) > 0
UNION ALL -- Traefik's files
SELECT n.path, n.line, 'inbound', 'tls', 'traefik', 'traefik ends TLS' FROM node n JOIN service_file f ON f.path = n.path
WHERE n.key = 'tls' AND (n.shape = 'http.routers.' || (SELECT r.key FROM node r WHERE r.id = n.parent) || '.tls' OR n.shape LIKE 'entryPoints.%.http.tls') AND n.value IS NOT 'false'
UNION ALL -- Caddy's files: sites with a name of their own get certificates, unless that is switched off
SELECT n.path, n.line, 'inbound', 'tls', 'caddy', 'caddy ends TLS' FROM document d JOIN node s ON s.document = d.id AND s.shape = 'site' JOIN node n ON n.parent = s.id AND n.key = '#text'
WHERE d.format = 'caddy' AND d.role = 'production' AND n.value REGEXP '(^|[\s,])(https://|:443|[\w*{$}-]+\.[\w.*{$}-]+|\{\$\w+)' AND NOT n.value REGEXP '(^|[\s,])(http://|:80(\s|$)|localhost|127\.|\S+:(80|8080)(\s|$))'
  AND NOT EXISTS (SELECT 1 FROM node o WHERE o.document = d.id AND o.shape = 'options.auto_https' AND o.value IN ('off', 'disable_certs'))
UNION ALL
SELECT n.path, n.line, 'inbound', 'plain', 'caddy', 'caddy listens without TLS: ' || n.value FROM document d JOIN node s ON s.document = d.id AND s.shape = 'site' JOIN node n ON n.parent = s.id AND n.key = '#text'
WHERE d.format = 'caddy' AND d.role = 'production' AND n.value REGEXP '(^|[\s,])(http://[\w*]|:80(\s|$))' AND NOT n.value REGEXP '(localhost|127\.)'
  AND NOT EXISTS (SELECT 1 FROM node r WHERE r.document = d.id AND r.key = 'redir' AND r.value LIKE '%https://%')
UNION ALL -- HAProxy
SELECT min(n.path), min(n.line), 'inbound', CASE WHEN max(n.value REGEXP '\s(ssl|quic)\b') = 0 THEN 'plain'
            WHEN min(n.value REGEXP '\s(ssl|quic)\b') = 1 OR EXISTS (SELECT 1 FROM node r WHERE r.document = d.id AND r.key IN ('http-request', 'redirect') AND r.value REGEXP '(^|redirect )scheme (code \d+ )?https|https://') THEN 'tls' ELSE 'optional' END,
       'haproxy', CASE WHEN max(n.value REGEXP '\s(ssl|quic)\b') THEN 'haproxy ends TLS' ELSE 'haproxy listens without TLS' END
FROM document d JOIN node b ON b.document = d.id AND b.key IN ('frontend', 'listen') AND b.type = 'map' JOIN node n ON n.parent = b.id AND n.key = 'bind'
WHERE d.format = 'haproxy' AND d.role = 'production' AND NOT n.value REGEXP '^(127\.|localhost|/|unix@)' AND NOT EXISTS (SELECT 1 FROM node m WHERE m.parent = b.id AND (m.key = 'stats enable' OR m.key = 'mode' AND m.value = 'tcp'))
GROUP BY d.id
UNION ALL -- proxies of Compose files
SELECT n.path, n.line, 'inbound', 'tls', 'traefik', 'traefik ends TLS' FROM document d CROSS JOIN node n ON n.document = d.id AND n.key IS NULL -- tags of Nomad's services
WHERE d.kind = 'nomad' AND d.role = 'production' AND n.value REGEXP '^traefik\.http\.routers\..*\.tls(\.certresolver=.+|=true)'
UNION ALL
SELECT n.path, n.line, 'inbound', 'tls', 'traefik', 'traefik ends TLS' FROM node n JOIN deployed_document d ON d.document = n.document AND d.kind = 'compose'
WHERE (n.value REGEXP '^traefik\.http\.routers\..*\.tls(\.certresolver=.+|=true)|entrypoints\.[a-z]+\.http\.tls' OR n.key REGEXP '^traefik\.http\.routers\..*\.tls(\.certresolver)?$' AND n.value <> 'false' OR n.value REGEXP '(?i)LETSENCRYPT_HOST|certificatesresolvers\.' OR n.key = 'LETSENCRYPT_HOST')
UNION ALL
SELECT n.path, n.line, 'inbound', 'tls', 'caddy', 'caddy gets certificates by itself' FROM node n JOIN deployed_document d ON d.document = n.document AND d.kind = 'compose' WHERE n.key = 'image' AND n.value REGEXP '(^|/)(caddy|lucaslorentz/caddy-docker-proxy)'
UNION ALL
SELECT n.path, n.line, 'inbound', 'plain', 'compose', 'port ' || n.value || ' is published without TLS' FROM node n JOIN deployed_document d ON d.document = n.document AND d.kind = 'compose'
WHERE n.shape LIKE 'services.%.ports[]' AND n.value REGEXP '^"?(80|8080|3000|5000|8000|0\.0\.0\.0:[0-9]+|\$\{[A-Z_]*PORT[^}]*\}):' AND NOT n.value REGEXP '^127\.'
  AND NOT EXISTS (SELECT 1 FROM node o WHERE o.document = n.document AND o.shape IN (SELECT shape FROM node_shape WHERE shape LIKE 'services.%.ports[]') AND o.value REGEXP '(^|:)443:')
UNION ALL -- platforms
SELECT n.path, n.line, 'inbound', CASE WHEN n.value = 'true' THEN 'tls' ELSE 'optional' END, 'fly', 'force_https ' || n.value FROM node n JOIN document d ON d.id = n.document WHERE d.kind = 'fly' AND n.key = 'force_https'
UNION ALL
SELECT d.path, d.line, 'inbound', 'tls', d.kind, 'the platform ends TLS for every service' FROM document d WHERE d.role = 'production' AND (d.kind IN ('render', 'vercel', 'wrangler', 'app-engine', 'railway') OR d.kind = 'Service' AND d.api LIKE 'serving.knative.dev%' OR d.kind = 'serverless')
UNION ALL
SELECT d.path, d.line, 'inbound', 'tls', 'mesh', 'the mesh takes only mutual TLS' FROM document d WHERE d.role = 'production' AND d.kind = 'PeerAuthentication' AND EXISTS (SELECT 1 FROM node n WHERE n.document = d.id AND n.shape = 'spec.mtls.mode' AND n.value = 'STRICT')
  AND NOT EXISTS (SELECT 1 FROM document g WHERE g.kind IN ('Ingress', 'Gateway') AND g.role = 'production')
UNION ALL -- servers in code
SELECT c.path, c.line, 'inbound', 'tls', 'server', c.callee || ' serves TLS' FROM service_call c WHERE c.callee IN ('https.createServer', 'http2.createSecureServer', 'tls.createServer')
UNION ALL
SELECT c.path, a.line, 'inbound', 'tls', 'server', 'the server serves TLS' FROM service_call c JOIN service_use u ON u.call = c.id AND u.role IN ('app', 'server', 'listen') JOIN argument a ON a.call = c.id WHERE a.name REGEXP '^(https|tls|http2SecureServer)(\.(key|cert|pfx))?$' AND a.value IS NOT 'false'
UNION ALL
SELECT c.path, c.line, 'inbound', 'tls', 'server', 'the gRPC server has credentials' FROM service_call c WHERE c.callee IN (SELECT callee FROM call_callee WHERE callee REGEXP 'ServerCredentials\.createSsl$')
UNION ALL -- datastores: connection texts
SELECT path, line, 'datastore',
       CASE WHEN value REGEXP '^(mongodb\+srv|rediss|amqps)://' THEN 'tls' WHEN value REGEXP '(?i)(sslmode=verify-(full|ca)|ssl-mode=VERIFY|sslaccept=strict)' THEN 'tls'
            WHEN value REGEXP '(?i)(tlsAllowInvalidCertificates=true|tlsInsecure=true|sslaccept=accept_invalid)' THEN 'unverified' WHEN value REGEXP '(?i)[?&](tls|ssl)=true' THEN 'tls' WHEN value REGEXP '(?i)sslmode=(require|no-verify)' THEN 'unverified' WHEN value REGEXP '(?i)sslmode=(prefer|allow)' THEN 'optional' ELSE 'plain' END,
       substr(value, 1, instr(value, ':') - 1), name || CASE WHEN value REGEXP '(?i)(sslmode|ssl|tls)' OR value REGEXP '^(mongodb\+srv|rediss|amqps)' THEN ' says how the store is reached' ELSE ' reaches the store without TLS' END
FROM dsn
UNION ALL
SELECT path, line, 'datastore', CASE WHEN value LIKE 'verify%' THEN 'tls' WHEN value IN ('require', 'no-verify') THEN 'unverified' WHEN value = 'disable' THEN 'plain' ELSE 'optional' END, 'postgres', name || '=' || value
FROM environment WHERE role = 'production' AND name IN ('PGSSLMODE', 'DB_SSLMODE', 'DB_SSL_MODE', 'POSTGRES_SSLMODE', 'DATABASE_SSLMODE') AND value <> '' AND NOT basename(path) REGEXP '(?i)(example|sample|test|dev|local)'
UNION ALL -- datastores: options of the client
SELECT o.path, o.at, 'datastore',
       CASE WHEN o.value = 'false' AND o.name REGEXP '(?i)rejectUnauthorized$' OR o.name REGEXP '(?i)AllowInvalid' AND o.value = 'true' THEN 'unverified' WHEN o.value IN ('false', 'disable') THEN 'plain' WHEN o.value IN ('require', 'no-verify') THEN 'unverified' WHEN o.value IN ('prefer', 'allow') THEN 'optional' ELSE 'tls' END,
       o.library, o.library || ' is reached with ' || o.name || ' ' || coalesce(o.value, '')
FROM option o
WHERE NOT (o.name NOT REGEXP '(?i)(rejectUnauthorized|AllowInvalid)' AND EXISTS (SELECT 1 FROM option x WHERE x.call = o.call AND x.name REGEXP '(?i)(rejectUnauthorized|AllowInvalid[A-Za-z]*)$' AND (x.value = 'false' OR x.name REGEXP 'AllowInvalid')))
UNION ALL
SELECT c.path, c.line, 'datastore', 'none', c.library, c.library || ' is reached without a word of TLS' FROM client c
WHERE c.call NOT IN (SELECT call FROM option) AND NOT EXISTS (SELECT 1 FROM argument a WHERE a.call = c.call AND a.kind IN ('string', 'template') AND a.value LIKE '%://%') AND NOT c.library REGEXP '(?i)(neon|planetscale|vercel|upstash|supabase)'
UNION ALL
SELECT c.path, c.line, 'datastore', 'tls', c.library, c.library || ' speaks TLS only' FROM client c WHERE c.library REGEXP '(?i)(neon|planetscale|vercel|upstash|supabase)'
UNION ALL
SELECT path, line, 'datastore', state, target, note FROM transport_store
UNION ALL
SELECT path, line, 'inbound', state, 'server', note FROM transport_server
UNION ALL
SELECT path, line, CASE WHEN store THEN 'datastore' ELSE 'outbound' END, 'unverified', CASE WHEN store THEN 'database' ELSE 'process' END, note FROM unchecked_peer
UNION ALL -- certificate checks switched off
SELECT path, line, 'outbound', 'unverified', 'process', name || '=0 switches certificate checks off for everything' FROM environment WHERE role = 'production' AND name = 'NODE_TLS_REJECT_UNAUTHORIZED' AND value = '0' AND NOT path REGEXP '(?i)(test|dev|local|example|sample)'
UNION ALL
SELECT s.path, s.line, 'outbound', 'unverified', 'process', 'the process switches certificate checks off' FROM assignment s JOIN file f ON f.path = s.path AND f.role = 'production' WHERE s.name = 'NODE_TLS_REJECT_UNAUTHORIZED' AND s.value = '0' AND s.block IS NULL
UNION ALL
SELECT c.path, a.line, 'outbound', 'unverified', c.callee, c.callee || ' does not check certificates' FROM service_call c JOIN argument a ON a.call = c.id
WHERE a.name REGEXP '(?i)(^|\.)(rejectUnauthorized|strictSSL)$' AND a.value = 'false' AND c.id NOT IN (SELECT call FROM client)
  AND NOT EXISTS (SELECT 1 FROM trait t WHERE t.path = c.path AND t.kind IN ('choice', 'compare') AND t.line BETWEEN a.line AND a.line + 3) AND NOT c.path REGEXP '(?i)(db|database|data-?source|redis|mongo|knexfile|sequelize|typeorm|ormconfig)[^/]*$'
  AND NOT c.callee REGEXP '(?i)(pg\.|mysql|mongo|redis|knex|sequelize|typeorm|kafka|createPool|DataSource)'
