-- names of variables that hold secrets, as code and manifests use them
-- name: the variable
-- anchor: ruby ENV
-- anchor: go os.Getenv
-- anchor: go os.LookupEnv
-- anchor: csharp GetEnvironmentVariable
-- anchor: rust env::var
-- index: name
-- typed: name TEXT
WITH asks(call) AS MATERIALIZED ( -- calls that ask a manager, and those of the functions which do
    SELECT call FROM service_use WHERE role = 'secret_manager' AND call IS NOT NULL
    UNION SELECT c.id FROM service_use u CROSS JOIN call c ON c.target = u.function WHERE u.role = 'secret_manager' AND u.function IS NOT NULL
), asked AS MATERIALIZED ( -- variables that name what is asked for
    SELECT substr(a.value, 13) AS name FROM asks s CROSS JOIN argument a ON a.call = s.call WHERE a.value GLOB 'process.env.*' AND NOT coalesce(a.name, '') REGEXP '(?i)(token|password|client_?secret|key)$'
    UNION -- wrapped, and in the request that is handed over
    SELECT n.value FROM asks s CROSS JOIN argument a ON a.call = s.call CROSS JOIN call r ON r.id = a.origin CROSS JOIN argument b ON b.call = r.id CROSS JOIN call w ON w.id = b.origin CROSS JOIN call v ON v.id IN (w.id, (SELECT min(x.origin) FROM argument x WHERE x.call = w.id)) CROSS JOIN argument n ON n.call = v.id AND n.position = 0 AND n.kind = 'string'
    WHERE v.name IN ('Getenv', 'LookupEnv', 'getenv', 'get', 'GetEnvironmentVariable', 'var', 'fetch', 'env')
    UNION
    SELECT substr(b.value, 13) FROM asks s CROSS JOIN argument a ON a.call = s.call CROSS JOIN argument b ON b.call = a.origin WHERE b.value GLOB 'process.env.*' AND b.name REGEXP '(?i)(secret_?(id|name)|^name)$'
)
SELECT DISTINCT name FROM (
    SELECT detail AS name FROM trait WHERE kind = 'environment' AND detail IS NOT NULL
    UNION SELECT name FROM configured_name UNION SELECT name FROM environment UNION SELECT name FROM workload_variable WHERE name IS NOT NULL
    UNION SELECT a.value FROM argument a JOIN service_call c ON c.id = a.call
          WHERE c.name IN ('get', 'getOrThrow', 'required', 'env', 'requireEnv', 'mustEnv', 'getEnv', 'readSecret', 'secret', 'getSecret') AND a.kind = 'string' AND a.value REGEXP '^[A-Z][A-Z0-9]*(_[A-Z0-9]+)+$')
WHERE name NOT IN (SELECT name FROM asked) AND (name REGEXP '(?i)(secret|token|passw(or)?d|passphrase|(^|_)(pwd|pass|pw|psk)(_|$)|api_?key|apikey|private_?key|signing_?key|encryption_?key|master_?key|access_?key|(session|cookie|app|field|data|fernet|crypto|secret)_?keys?(_|$)|(^|_)(previous|old)_keys?$|jwt_{0,2}keys?|hmac_?key|credential|(^|_)(database|db|postgres|postgresql|pg|mysql|mongo|mongodb|amqp|rabbitmq|jdbc)_?(url|uri|dsn|connection_?string)$|connection_?string)'
  AND NOT name REGEXP '(?i)(_(file|files|path|dir|name|names|ttl|arn|issuer|audience|directory|header|length|size|limit|url|uri|endpoint|expir[a-z_]*|lifetime|timeout|max_?age|interval|enabled|rounds|version|region|algorithm|alg|id|ref|prefix|policy|mount|store|brokers?|tables?|columns?|fields?|drivers?|providers?)$|(^|_)(allow|enable|disable|require|foreign)_|^(next_public|vite|react_app|public|nuxt_public)_|public_?key|max_tokens|passwordless|token_?(count|expiry)|sentry_dsn|csrf_cookie|^npm_|^aws_session_token$|^(gh|github|codecov|sonar|turbo|ci)_?token$)'
   OR name REGEXP '(?i)(^|_)(database|db|postgres|postgresql|pg|mysql|mongo|mongodb|amqp|rabbitmq)_?(url|uri)$')
UNION -- whatever a task definition takes from a manager
SELECT n.value FROM node_shape s CROSS JOIN node n ON n.shape = s.shape WHERE s.shape REGEXP '(?i)container_?definitions\[\]\.secrets\[\]\.name$' AND n.value IS NOT NULL
