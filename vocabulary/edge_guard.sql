-- authentication in front of the service: gateway, ingress, mesh, proxy
-- path: file
-- line: line
-- note: what it demands
SELECT n.path, n.line, n.key || ' ' || n.value AS note FROM node n JOIN service_file f ON f.path = n.path
WHERE n.key IN (SELECT key FROM node_key WHERE key REGEXP '^(nginx\.ingress\.kubernetes\.io/(auth-url|auth-type|auth-tls-secret)|haproxy\.org/auth-type|alb\.ingress\.kubernetes\.io/auth-type|ingress\.kubernetes\.io/auth-type)$') AND n.value NOT IN ('', 'none')
UNION
SELECT d.path, n.line, 'AuthorizationPolicy demands ' || n.value FROM document d JOIN node n ON n.document = d.id
WHERE d.kind = 'AuthorizationPolicy' AND d.role = 'production'
  AND (n.shape IN ('spec.rules[].from[].source.requestPrincipals[]', 'spec.rules[].from[].source.notRequestPrincipals[]')
       AND EXISTS (SELECT 1 FROM document r WHERE r.kind = 'RequestAuthentication' AND r.role = 'production')
       OR n.shape = 'spec.provider.name')
UNION
SELECT d.path, d.line, 'SecurityPolicy ' || n.key FROM document d JOIN node n ON n.document = d.id
WHERE d.kind = 'SecurityPolicy' AND d.role = 'production' AND n.shape IN ('spec.jwt', 'spec.oidc', 'spec.basicAuth', 'spec.extAuth', 'spec.apiKeyAuth')
UNION
SELECT n.path, n.line, 'nginx ' || n.key || ' ' || coalesce(n.value, '') FROM node n JOIN document d ON d.id = n.document JOIN service_file f ON f.path = n.path
WHERE d.format = 'nginx' AND n.key IN ('auth_request', 'auth_basic', 'auth_jwt') AND coalesce(n.value, '') <> 'off'
UNION
SELECT n.path, n.line, 'image ' || n.value FROM node n JOIN service_file f ON f.path = n.path
WHERE n.key = 'image' AND n.value REGEXP '(?i)(oauth2-proxy|pomerium/pomerium|authelia/authelia|keycloak-gatekeeper|louketo)'
UNION -- gateways and load balancers of infrastructure code, where none of their routes is open
SELECT r.path, n.line, r.kind || ' asks for ' || n.value FROM cloud_resource r JOIN node n ON n.document = r.document AND n.shape IN ('authorization_type', 'authorization', 'AuthorizationType')
WHERE r.off = 0 AND r.kind IN ('aws_apigatewayv2_route', 'aws_api_gateway_method', 'AWS::ApiGatewayV2::Route', 'AWS::ApiGateway::Method') AND upper(n.value) IN ('JWT', 'AWS_IAM', 'CUSTOM', 'COGNITO_USER_POOLS')
  AND NOT EXISTS (SELECT 1 FROM cloud_resource o LEFT JOIN node a ON a.document = o.document AND a.shape = n.shape WHERE o.off = 0 AND o.kind = r.kind AND coalesce(upper(a.value), 'NONE') = 'NONE'
                  AND NOT EXISTS (SELECT 1 FROM node k WHERE k.document = o.document AND k.key IN ('route_key', 'RouteKey', 'http_method', 'HttpMethod') AND k.value REGEXP '(?i)health|login|token|^OPTIONS'))
UNION
SELECT r.path, n.line, 'the load balancer signs callers in' FROM cloud_resource r JOIN node n ON n.document = r.document AND n.shape IN ('default_action.type', 'DefaultActions[].Type') AND n.value IN ('authenticate-oidc', 'authenticate-cognito')
WHERE r.off = 0 AND r.kind IN ('aws_lb_listener', 'aws_alb_listener', 'AWS::ElasticLoadBalancingV2::Listener')
UNION
SELECT r.path, n.line, 'the platform signs callers in' FROM cloud_resource r JOIN node n ON n.document = r.document AND n.shape = 'auth_settings_v2.require_authentication' AND n.value = 'true' WHERE r.off = 0
UNION
SELECT n.path, n.line, 'API Management: ' || n.key FROM node n JOIN service_file f ON f.path = n.path WHERE n.key IN ('validate-jwt', 'validate-azure-ad-token') AND n.shape LIKE '%inbound.validate-%'
UNION
SELECT n.path, n.line, 'identity-aware proxy' FROM node n JOIN service_file f ON f.path = n.path WHERE n.shape = 'spec.iap.enabled' AND n.value = 'true'
UNION
SELECT p.path, p.line, 'Kong plugin ' || n.value FROM document p JOIN node n ON n.document = p.id AND n.shape = 'plugin'
WHERE p.kind IN ('KongPlugin', 'KongClusterPlugin') AND p.role = 'production' AND n.value REGEXP '^(key-auth|jwt|oauth2|openid-connect|basic-auth|hmac-auth|ldap-auth|mtls-auth)'
  AND (p.kind = 'KongClusterPlugin' OR EXISTS (SELECT 1 FROM node a WHERE a.key = 'konghq.com/plugins' AND instr(',' || replace(a.value, ' ', '') || ',', ',' || p.name || ',') > 0))
UNION
SELECT n.path, n.line, 'Kong plugin ' || n.value FROM node n JOIN service_file f ON f.path = n.path
WHERE n.shape IN (SELECT shape FROM node_shape WHERE shape REGEXP '(^|\.)plugins\[\]\.name$') AND n.value REGEXP '^(key-auth|jwt|oauth2|openid-connect|basic-auth|hmac-auth)$'
UNION
SELECT m.path, m.line, 'Traefik ' || n.key FROM document m JOIN node n ON n.document = m.id AND n.shape IN ('spec.forwardAuth', 'spec.basicAuth')
WHERE m.kind = 'Middleware' AND m.role = 'production'
  AND EXISTS (SELECT 1 FROM node a WHERE a.document <> m.id AND (a.shape IN (SELECT shape FROM node_shape WHERE shape LIKE 'spec.routes[].middlewares[].name') AND a.value = m.name OR a.key = 'traefik.ingress.kubernetes.io/router.middlewares' AND instr(a.value, m.name) > 0))
UNION
SELECT n.path, n.line, 'authorizer ' || coalesce(n.value, '') FROM node n JOIN service_file f ON f.path = n.path
WHERE NOT EXISTS (SELECT 1 FROM function_event) AND (n.shape IN (SELECT shape FROM node_shape WHERE shape REGEXP '^functions\..*\.events\[\]\.http(Api)?\.authorizer$') OR n.key = 'DefaultAuthorizer')
