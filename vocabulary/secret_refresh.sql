-- places where the running service takes a new value of a secret
-- path: file
-- line: line
-- note: how
WITH RECURSIVE reader(f, depth) AS ( -- functions that read a secret, and who calls them
    SELECT c.function, 0 FROM secret_input i JOIN service_call c ON c.path = i.path AND c.line = i.line WHERE i.way IN ('manager', 'file') AND i.origin = 'code' AND c.function IS NOT NULL
    UNION SELECT e.caller, r.depth + 1 FROM reader r JOIN call_edge e ON e.callee = r.f WHERE r.depth < 4
), reading AS MATERIALIZED (SELECT DISTINCT f FROM reader)
SELECT s.path, s.line, 'the secret is read again on a timer' AS note FROM service_call s JOIN argument a ON a.call = s.id AND a.function IS NOT NULL
WHERE (s.callee IN ('setInterval', 'fs.watch', 'fs.watchFile', 'chokidar.watch', 'fs/promises.watch') OR s.name IN ('scheduleAtFixedRate', 'scheduleWithFixedDelay', 'add_job', 'every')) AND a.function IN (SELECT f FROM reading)
UNION ALL
SELECT b.path, b.line, 'the secret is read again on a timer' FROM block b JOIN reading r ON r.f = b.function
WHERE b.kind = 'loop' AND EXISTS (SELECT 1 FROM call q LEFT JOIN reading t ON t.f = q.target WHERE q.function = b.function AND q.line BETWEEN b.line AND b.end_line
                                  AND (t.f IS NOT NULL OR EXISTS (SELECT 1 FROM secret_input i WHERE i.path = q.path AND i.line = q.line)))
  AND EXISTS (SELECT 1 FROM call c WHERE c.function = b.function AND c.name IN ('sleep', 'Sleep', 'After', 'Tick', 'NewTicker', 'WaitForNextTickAsync', 'Delay', 'delay', 'tick', 'interval') AND (c.in_loop = 1 OR c.name IN ('NewTicker', 'interval')))
UNION ALL
SELECT s.path, s.line, 'the secret is read again on a timer' FROM scheduled s JOIN reading r ON 'function:' || r.f = s.holder
UNION ALL
SELECT s.path, s.line, 'the secret is read again when it changes' FROM service_call s JOIN argument a ON a.call = s.id AND a.position = 0 WHERE s.callee IN ('fs.watch', 'fs.watchFile', 'chokidar.watch') AND a.value REGEXP '(?i)(secret|vault|token|key)'
UNION ALL
SELECT u.path, u.line, 'the manager''s value is cached for ' || s.value FROM service_use u JOIN setting s ON s.use = u.id AND s.name = 'refresh' AND s.value IS NOT NULL AND s.value NOT IN ('unknown', '0 ms') WHERE u.role = 'secret_manager'
UNION ALL
SELECT n.path, n.line, 'workloads restart when ' || n.key FROM node n JOIN deployed_document d ON d.document = n.document
WHERE n.key IN (SELECT key FROM node_key WHERE key LIKE '%reloader.stakater.com/%') AND n.value NOT IN ('false', '')
UNION ALL -- caches that ask the manager again, sources of configuration that load it anew
SELECT c.path, c.line, c.name || ' asks the manager again' FROM service_call c
WHERE c.name IN ('SecretCache', 'SecretManagerCache') OR c.callee LIKE 'github.com/aws/aws-secretsmanager-caching-go%.New' OR c.callee LIKE '%secretcache.New'
UNION ALL
SELECT c.path, a.line, a.name || ' loads the secrets anew' FROM argument a JOIN service_call c ON c.id = a.call
WHERE a.name IN ('ReloadInterval', 'PollingInterval', 'reloadOnChange') AND a.value NOT IN ('0', 'false', 'null') AND (c.name LIKE '%KeyVault%' OR c.name LIKE '%SecretsManager%' OR c.name LIKE '%KeyPerFile%' OR c.name LIKE '%SystemsManager%')
UNION ALL
SELECT a.path, a.line, a.name || ' loads the secrets anew' FROM assignment a JOIN service_file f ON f.path = a.path
WHERE a.name IN ('ReloadInterval', 'PollingInterval') AND EXISTS (SELECT 1 FROM service_use u WHERE u.path = a.path AND u.role = 'secret_manager')
UNION ALL
SELECT n.path, n.line, 'the configuration is loaded anew when secrets change' FROM node n JOIN service_file f ON f.path = n.path
WHERE n.shape IN ('spring.cloud.aws.secretsmanager.reload.strategy', 'spring.cloud.kubernetes.reload.enabled', 'spring.cloud.azure.keyvault.secret.property-sources[].refresh-interval', 'quarkus.vault.secret-config-cache-period') AND n.value NOT IN ('false', '0')
UNION ALL
SELECT n.path, n.line, 'the driver brings new values to the mounted files' FROM node n JOIN document d ON d.id = n.document
WHERE d.role = 'production' AND (n.key IN ('enableSecretRotation', 'rotationPollInterval') OR n.value LIKE '--enable-secret-rotation=true%') AND n.value NOT IN ('false', '')
