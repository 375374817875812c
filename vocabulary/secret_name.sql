-- names of variables that hold secrets, as code and manifests use them
-- name: the variable
-- anchor: ruby ENV
-- anchor: go os.Getenv
-- anchor: go os.LookupEnv
-- anchor: csharp GetEnvironmentVariable
-- anchor: rust env::var
-- index: name
-- typed: name TEXT
SELECT DISTINCT name FROM (
    SELECT detail AS name FROM trait WHERE kind = 'environment' AND detail IS NOT NULL
    UNION SELECT name FROM environment UNION SELECT name FROM workload_variable WHERE name IS NOT NULL
    UNION SELECT a.value FROM argument a JOIN service_call c ON c.id = a.call
          WHERE c.name IN ('get', 'getOrThrow', 'required', 'env', 'requireEnv', 'mustEnv', 'getEnv', 'readSecret', 'secret', 'getSecret') AND a.kind = 'string' AND a.value REGEXP '^[A-Z][A-Z0-9]*(_[A-Z0-9]+)+$')
WHERE name REGEXP '(?i)(secret|token|passw(or)?d|passphrase|(^|_)(pwd|pass|pw|psk)(_|$)|api_?key|apikey|private_?key|signing_?key|encryption_?key|master_?key|access_?key|(session|cookie|app|field|data|fernet|crypto|secret)_?keys?(_|$)|(^|_)(previous|old)_keys?$|jwt_{0,2}keys?|hmac_?key|credential|(^|_)(database|db|postgres|postgresql|pg|mysql|mongo|mongodb|amqp|rabbitmq|jdbc)_?(url|uri|dsn|connection_?string)$|connection_?string)'
  AND NOT name REGEXP '(?i)(_(file|files|path|dir|name|names|ttl|arn|issuer|audience|directory|header|length|size|limit|url|uri|endpoint|expir[a-z_]*|lifetime|timeout|max_?age|interval|enabled|rounds|version|region|algorithm|alg|id|ref|prefix|policy|mount|store|brokers?|tables?|columns?|fields?|drivers?|providers?)$|(^|_)(allow|enable|disable|require|foreign)_|^(next_public|vite|react_app|public|nuxt_public)_|public_?key|max_tokens|passwordless|token_?(count|expiry)|sentry_dsn|csrf_cookie|^npm_|^aws_session_token$|^(gh|github|codecov|sonar|turbo|ci)_?token$)'
   OR name REGEXP '(?i)(^|_)(database|db|postgres|postgresql|pg|mysql|mongo|mongodb|amqp|rabbitmq)_?(url|uri)$'
UNION -- whatever a task definition takes from a manager
SELECT n.value FROM node_shape s CROSS JOIN node n ON n.shape = s.shape WHERE s.shape REGEXP '(?i)container_?definitions\[\]\.secrets\[\]\.name$' AND n.value IS NOT NULL
