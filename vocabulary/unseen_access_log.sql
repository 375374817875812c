-- access logs that the level set for production leaves out: tower tells of answers at debug
-- call: call.id
-- index: call
-- typed: call INTEGER
WITH filter(value) AS MATERIALIZED (
    SELECT value FROM environment WHERE name = 'RUST_LOG' AND role = 'production'
)
SELECT u.call FROM service_use u
WHERE u.role = 'access_log' AND u.library = 'tower' AND u.call IS NOT NULL
  AND EXISTS (SELECT 1 FROM filter) AND NOT EXISTS (SELECT 1 FROM filter WHERE value IS NULL OR value REGEXP '(?i)(^|,)\s*(debug|trace)\s*(,|$)|(^|,)\s*tower_http[\w:]*\s*(=\s*(debug|trace)\s*)?(,|$)')
  AND EXISTS (SELECT 1 FROM service_call f WHERE f.name IN ('from_default_env', 'try_from_default_env', 'from_env', 'try_from_env', 'from_env_lossy') AND f.callee GLOB 'tracing_subscriber.*'
              UNION ALL SELECT 1 FROM service_call f WHERE f.callee IN ('tracing_subscriber.fmt.init', 'tracing_subscriber.fmt.try_init'))
  AND NOT EXISTS (SELECT 1 FROM service_call k WHERE k.path = u.path AND k.name = 'on_response')
