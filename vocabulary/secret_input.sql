-- how secrets reach the service
-- path: file
-- line: line
-- name: variable or file; NULL when only the mechanism is seen
-- way: manager (SDK, agent, CSI), file (mount), reference (a variable filled from a store), platform (binding of the platform), plain (a value that stands here), unknown (a variable of unknown origin)
-- origin: code, kubernetes, compose, dockerfile, systemd, env-file, ecs, serverless, platform
-- workload: node.id of the service or container, NULL otherwise
-- note: what
-- index: way
-- index: name
-- typed: name TEXT, way TEXT
-- anchor: javascript /run/secrets
-- anchor: javascript _FILE
WITH plain_value(document, path, line, name, value, workload, reference) AS (
    SELECT n.document, v.path, v.line, v.name, v.value, v.workload, v.reference FROM workload_variable v JOIN node n ON n.id = v.workload
)
SELECT u.path, u.line, NULL AS name, 'manager' AS way, 'code' AS origin, NULL AS workload, u.library || ' reads secrets from the manager' AS note
FROM service_use u WHERE u.role = 'secret_manager' AND u.kind IS NOT 'kms' AND u.kind IS NOT 'rotation'
  AND NOT (u.library = 'gocloud runtimevar' AND NOT EXISTS (SELECT 1 FROM import i WHERE i.module IN ('gocloud.dev/runtimevar/gcpsecretmanager', 'gocloud.dev/runtimevar/awssecretsmanager', 'gocloud.dev/runtimevar/awsparamstore')))
  -- nor does what only a developer's machine asks
  AND NOT EXISTS (SELECT 1 FROM call c JOIN block b ON b.id = c.block WHERE c.id = u.call AND b.kind = 'branch' AND b.detail NOT REGEXP '(?i)!|\b(not|unless|or|else)\b|<>|\|\||false'
                  AND b.detail REGEXP '(?i)(\bis_?(development|dev|local)\b|\b(development|dev|local)\?|(env|environment|stage|profile)\w*[()''"\]]*\s*={1,3}\s*[''"](dev|development|local)[''"]|[''"](dev|development|local)[''"]\s*={2,3})')
  -- a helper that nothing calls reads nothing
  AND NOT EXISTS (SELECT 1 FROM function f WHERE f.id = u.function AND f.kind = 'function' AND f.name <> '' AND f.path REGEXP '\.([cm]?[jt]sx?|py|go|rs)$' AND f.id NOT IN (SELECT function FROM used_function)
                  AND (f.path LIKE '%.go' AND f.name GLOB '[a-z]*' OR f.path NOT IN (SELECT path FROM loaded_file) AND EXISTS (SELECT 1 FROM import i WHERE i.resolved IS NOT NULL)))
UNION ALL -- what stands beside the service and asks for it: the extension of Lambda, the sidecar of Dapr
SELECT c.path, c.line, NULL, 'manager', 'code', NULL, 'asks ' || CASE WHEN a.value LIKE '%:2773/%' THEN 'the extension for the manager''s value' ELSE 'the sidecar for the secret' END
FROM service_call c JOIN argument a ON a.call = c.id AND a.kind IN ('string', 'template', 'interpolated')
WHERE c.name IN ('urlopen', 'Request', 'get', 'fetch', 'Get', 'GetAsync', 'GetStringAsync', 'request', 'create', 'file_get_contents', 'NewRequest', 'NewRequestWithContext', 'URI', 'axios')
  AND a.value LIKE 'http://localhost:%' AND a.value REGEXP '^http://localhost:(2773/(secretsmanager|systemsmanager)/|\d+/v1\.0/secrets/)'
UNION ALL -- what Spring and its like import as configuration
SELECT n.path, n.line, NULL, CASE WHEN n.value REGEXP 'configtree:' THEN 'file' ELSE 'manager' END, 'code', NULL, 'the configuration imports ' || n.value
FROM node n JOIN service_file f ON f.path = n.path
WHERE (n.key IN ('import', 'config.import', 'spring.config.import') OR n.shape = 'spring.config.import[]') AND n.value REGEXP '^(optional:)?(vault:|aws-secretsmanager:|aws-parameterstore:|sm@|sm://|kubernetes:|configtree:.*(secret|vault))' AND basename(n.path) REGEXP '^(application|bootstrap)[\w-]*\.(ya?ml|properties)$'
UNION ALL
SELECT n.path, n.line, NULL, 'manager', 'code', NULL, 'the configuration names the manager ' || n.value
FROM node n JOIN service_file f ON f.path = n.path
WHERE n.shape IN ('quarkus.vault.url', 'vault.client.uri', 'spring.cloud.vault.uri', 'spring.cloud.vault.host', 'property-sources[].endpoint', 'spring.cloud.azure.keyvault.secret.endpoint', 'spring.cloud.azure.keyvault.secret.property-sources[].endpoint', 'spring.cloud.azure.keyvault.secret.property-source-endpoint', 'spring.config.import.secretsmanager', 'aws.client.system-manager.parameterstore.enabled', 'aws.secretsmanager.enabled') AND n.value IS NOT NULL AND n.value <> 'false'
  AND NOT EXISTS (SELECT 1 FROM node o WHERE o.document = n.document AND o.shape IN ('spring.cloud.vault.enabled', 'quarkus.vault.enabled', 'spring.cloud.azure.keyvault.secret.property-source-enabled') AND o.value = 'false')
UNION ALL
SELECT s.path, s.line, s.placeholder, 'unknown', 'code', NULL, s.placeholder || ' is filled from the environment'
FROM (SELECT n.path, min(n.line) AS line, coalesce(n.key, '') AS placeholder FROM node n JOIN service_file f ON f.path = n.path
      WHERE n.value LIKE '%${%' AND basename(n.path) REGEXP '^application[\w-]*\.(ya?ml|properties)$' AND coalesce(n.key, '') REGEXP '(?i)(^|[._-])(password|secret|api-?key|access-?key|private-?key|client-?secret|token)$' GROUP BY n.path, n.key) s
WHERE NOT EXISTS (SELECT 1 FROM node i WHERE (i.key IN ('import', 'config.import', 'spring.config.import') OR i.shape = 'spring.config.import[]') AND i.value REGEXP '^(optional:)?(vault:|aws-secretsmanager:|aws-parameterstore:|sm@|sm://|configtree:)')
UNION ALL
SELECT c.path, c.line, a.value, 'file', 'code', NULL, 'reads ' || a.value
FROM service_call c JOIN argument a ON a.call = c.id AND a.position = 0 AND a.name IS NULL
WHERE c.name IN ('readFileSync', 'readFile', 'file', 'createReadStream') AND a.kind IN ('string', 'template', 'interpolated', 'call', 'name')
  AND a.value REGEXP '(?i)(/run/secrets|/var/run/secrets|/etc/secrets|/secrets/|/mnt/(secrets|vault)|/vault/)|(secret|passw|token|credential|api_?key|private_?key)'
  AND NOT a.value REGEXP '(?i)(test|fixture|mock|\.pub$|public|serviceaccount/token)'
UNION ALL -- the same in other languages
SELECT c.path, c.line, a.value, 'file', 'code', NULL, 'reads ' || a.value
FROM service_call c JOIN argument a ON a.call = c.id AND a.position = 0 AND a.name IS NULL
WHERE c.callee IN ('open', 'builtins.open', 'io.open', 'aiofiles.open', 'pathlib.Path', 'os.path.join', 'os.ReadFile', 'os.Open', 'io/ioutil.ReadFile', 'path/filepath.Join', 'path.Join', 'java.nio.file.Path.of', 'java.nio.file.Paths.get', 'java.io.File', 'java.io.FileReader', 'java.io.FileInputStream',
      'kotlin.io.path.Path', 'Path', 'Path.of', 'Paths.get', 'File.ReadAllText', 'File.ReadAllTextAsync', 'File.ReadAllLines', 'File.ReadAllBytes', 'File.OpenText', 'System.IO.File.ReadAllText', 'System.IO.File.ReadAllTextAsync', 'StreamReader', 'File.read', 'File.readlines', 'File.open', 'File.foreach', 'IO.read', 'Pathname.new', 'Pathname',
      'file_get_contents', 'fopen', 'std.fs.read_to_string', 'std.fs.read', 'std.fs.File.open', 'tokio.fs.read_to_string', 'tokio.fs.read', 'std.path.Path.new', 'std.path.PathBuf.from')
  AND a.kind IN ('string', 'template', 'interpolated', 'name') AND a.value REGEXP '(?i)(/run/secrets|/etc/secrets|/mnt/(secrets|vault)|/vault/secrets|^/[\w/.-]*(secret|passw|token|credential|api[_-]?key|private[_-]?key))'
  AND NOT a.value REGEXP '(?i)(test|fixture|mock|\.pub$|public|serviceaccount/)'
UNION ALL -- what frameworks take from a directory of files
SELECT c.path, c.line, a.value, 'file', 'code', NULL, 'reads the files of ' || a.value
FROM service_call c JOIN argument a ON a.call = c.id AND (a.position = 0 OR a.name IN ('secrets_dir', '_secrets_dir')) AND a.kind = 'string'
WHERE c.name = 'AddKeyPerFile' OR a.name IN ('secrets_dir', '_secrets_dir')
UNION ALL
SELECT a.path, a.line, a.value, 'file', 'code', NULL, 'reads the files of ' || a.value FROM assignment a JOIN service_file f ON f.path = a.path
WHERE a.name = 'secrets_dir' AND a.kind = 'string'
UNION ALL -- files that the framework keeps encrypted beside the code
SELECT c.path, min(c.line), NULL, 'manager', 'code', NULL, 'the secrets lie in the encrypted credentials' FROM service_call c
WHERE c.name = 'credentials' AND c.callee LIKE 'Rails.application.credentials%' AND EXISTS (SELECT 1 FROM file f WHERE f.path LIKE '%config/credentials%.yml.enc')
GROUP BY c.path
UNION ALL
SELECT f.path, 1, NULL, 'manager', 'code', NULL, 'the secrets lie in the encrypted vault of Symfony' FROM file f
WHERE f.path LIKE '%config/secrets/prod/prod.list.php' OR f.path LIKE '%config/secrets/prod/prod.encrypt.public.php' AND NOT EXISTS (SELECT 1 FROM file o WHERE o.path LIKE '%config/secrets/prod/prod.list.php')
UNION ALL
SELECT t.path, t.line, t.detail, 'file', 'code', NULL, 'reads the file named by ' || t.detail
FROM trait t JOIN service_file f ON f.path = t.path
WHERE t.kind = 'environment' AND t.detail REGEXP '(?i)(secret|token|passw(or)?d|key|credential|dsn|url)s?_(FILE|PATH|DIR)$' AND NOT t.detail REGEXP '(?i)(public|tls|ssl|cert|ca)_'
UNION ALL
SELECT n.path, n.line, n.value, 'file', 'kubernetes', NULL, 'mounts the Secret ' || n.value
FROM node n JOIN deployed_document d ON d.document = n.document
WHERE n.value IS NOT NULL AND (n.shape IN (SELECT shape FROM node_shape WHERE shape LIKE '%volumes[].secret.secretName') OR n.shape IN (SELECT shape FROM node_shape WHERE shape LIKE '%volumes[].projected.sources[].secret.name')) AND NOT n.value REGEXP '(?i)(tls|cert|ca-|registry|pull)'
UNION ALL
SELECT n.path, n.line, n.value, 'manager', 'kubernetes', NULL, 'mounts secrets through the CSI driver'
FROM node n JOIN deployed_document d ON d.document = n.document WHERE n.key = 'secretProviderClass' AND n.shape IN (SELECT shape FROM node_shape WHERE shape LIKE '%volumeAttributes%')
UNION ALL
SELECT n.path, n.line, NULL, 'manager', 'kubernetes', NULL, n.key || ' injects secrets from Vault'
FROM node n JOIN deployed_document d ON d.document = n.document WHERE n.key IN (SELECT key FROM node_key WHERE key LIKE 'vault.hashicorp.com/agent-inject%') AND n.key NOT LIKE '%status' AND n.value NOT IN ('false', '')
UNION ALL
SELECT n.path, n.line, n.value, 'file', 'compose', p.parent, 'mounts the secret ' || n.value
FROM node n JOIN node p ON p.id = n.parent AND p.key = 'secrets' JOIN deployed_document d ON d.document = n.document AND d.kind = 'compose'
WHERE n.shape IN (SELECT shape FROM node_shape WHERE shape LIKE 'services.%.secrets[]') AND n.value IS NOT NULL
UNION ALL
SELECT n.path, n.line, n.value, 'file', 'compose', NULL, 'mounts the secret ' || n.value
FROM node n JOIN deployed_document d ON d.document = n.document AND d.kind = 'compose' WHERE n.shape IN (SELECT shape FROM node_shape WHERE shape LIKE 'services.%.secrets[].source')
UNION ALL
SELECT v.path, v.line, v.name, CASE WHEN v.reference IS NOT NULL THEN 'reference'
                                    WHEN v.value REGEXP '(?i)(\{\{ *resolve:|\$\{ssm:|\$\{aws:|\$\{cf:|secretsmanager|vault:|ref\+|op://|keyvault)' THEN 'reference'
                                    WHEN v.value REGEXP '\{\{' THEN 'unknown' ELSE CASE WHEN v.value LIKE '%$%' THEN 'unknown' ELSE 'plain' END END,
       CASE d.kind WHEN 'compose' THEN 'compose' ELSE 'kubernetes' END, v.workload,
       v.name || CASE WHEN v.reference IS NOT NULL THEN ' comes from ' || v.reference WHEN v.value LIKE '%$%' OR v.value LIKE '%{{%' THEN ' is filled from the environment of the deployment' ELSE ' stands here as plain text' END
FROM plain_value v JOIN deployed_document d ON d.document = v.document JOIN secret_name s ON s.name = v.name
WHERE v.reference IS NOT NULL AND v.reference NOT IN ('configMapKeyRef', 'fieldRef', 'resourceFieldRef', 'kamal secrets')
   OR v.reference IS NULL AND v.value <> '' AND NOT v.value REGEXP '^(/|file:|true$|false$)' AND NOT (v.value REGEXP '^[a-z+]+://' AND v.value NOT LIKE '%@%' AND v.value NOT LIKE '%****%' AND v.value NOT LIKE '%$%')
UNION ALL -- Kamal: from .kamal/secrets, which asks a manager, takes what the machine that deploys has, or holds the value
SELECT v.path, v.line, v.name, CASE WHEN k.value REGEXP '\$\(.*(kamal secrets|op read|aws (secretsmanager|ssm)|gcloud secrets|az keyvault|vault |doppler|infisical|bw get|lpass|sops|credentials:)' THEN 'reference' WHEN k.value IS NULL OR k.value LIKE '%$%' OR k.value = '' THEN 'platform' ELSE 'plain' END,
       CASE WHEN k.value REGEXP '\$\(.*(kamal secrets|op read|aws (secretsmanager|ssm)|gcloud secrets|az keyvault|vault |doppler|infisical|bw get|lpass|sops|credentials:)' THEN 'command' ELSE 'platform' END, v.workload,
       v.name || CASE WHEN k.value IS NULL OR k.value LIKE '%$%' OR k.value = '' THEN ' is filled by Kamal' ELSE ' stands in ' || k.path || ' as plain text' END
FROM plain_value v JOIN deployed_document d ON d.document = v.document AND d.kind = 'kamal' LEFT JOIN (SELECT name, min(value) AS value, min(path) AS path FROM environment WHERE path LIKE '%.kamal/secrets%' GROUP BY name) k ON k.name = v.name
WHERE v.reference = 'kamal secrets' AND v.name IN (SELECT name FROM secret_name)
UNION ALL
SELECT e.path, e.line, NULL, 'reference', 'command', NULL, 'Kamal asks a manager for the secrets' FROM environment e
WHERE e.path LIKE '%.kamal/secrets%' AND e.value REGEXP '\$\(.*(kamal secrets fetch|op read|aws (secretsmanager|ssm)|gcloud secrets|az keyvault|vault |doppler|infisical|bw get|lpass|sops)'
UNION ALL -- a whole Secret as environment
SELECT n.path, n.line, n.value, 'reference', 'kubernetes', NULL, 'the Secret ' || n.value || ' becomes environment variables'
FROM node n JOIN deployed_document d ON d.document = n.document WHERE n.shape IN (SELECT shape FROM node_shape WHERE shape LIKE '%envFrom[].secretRef.name')
UNION ALL
SELECT n.path, n.line, n.value, 'unknown', 'compose', CASE p.key WHEN 'env_file' THEN p.parent ELSE n.parent END, 'the file ' || n.value || ' becomes environment variables'
FROM node n JOIN node p ON p.id = n.parent JOIN deployed_document d ON d.document = n.document AND d.kind = 'compose'
WHERE n.value IS NOT NULL AND (n.key = 'env_file' OR p.key = 'env_file' OR n.key = 'path' AND n.shape IN (SELECT shape FROM node_shape WHERE shape LIKE '%.env_file[].path'))
UNION ALL
SELECT e.path, e.line, e.name, CASE WHEN e.value LIKE '%$%' THEN 'unknown' ELSE 'plain' END, e.source, NULL, e.name || CASE e.source WHEN 'dockerfile' THEN ' is baked into the image' ELSE ' stands in a file of variables' END
FROM environment e JOIN secret_name s ON s.name = e.name
WHERE e.role = 'production' AND e.source IN ('dockerfile', 'env-file') AND coalesce(e.value, '') <> ''
  AND NOT basename(e.path) REGEXP '(?i)(example|sample|template|dist|default|test|dev|local|ci)' AND (e.source = 'dockerfile' OR basename(e.path) REGEXP '(?i)prod' OR basename(e.path) = '.env')
  AND NOT (e.value REGEXP '^[a-z+]+://' AND e.value NOT LIKE '%@%' AND e.value NOT LIKE '%****%') AND NOT e.value REGEXP '^/'
  -- a manifest that hands the service a whole Secret fills them
  AND NOT (e.source = 'env-file' AND EXISTS (SELECT 1 FROM node n JOIN deployed_document d ON d.document = n.document WHERE n.shape IN (SELECT shape FROM node_shape WHERE shape LIKE '%envFrom[].secretRef.name')))
  AND (e.source <> 'dockerfile' OR EXISTS (SELECT 1 FROM image_variable v WHERE v.path = e.path AND v.line = e.line AND v.name = e.name))
UNION ALL -- units of systemd
SELECT e.path, e.line, e.name, CASE WHEN e.value LIKE '%$%' THEN 'unknown' ELSE 'plain' END, 'systemd', NULL, e.name || ' stands in the unit as plain text'
FROM environment e JOIN secret_name s ON s.name = e.name WHERE e.role = 'production' AND e.source = 'systemd' AND coalesce(e.value, '') <> '' AND NOT e.value REGEXP '^(/|%d|\$\{CREDENTIALS_DIRECTORY\})'
UNION ALL
SELECT n.path, n.line, substr(n.value, 1, instr(n.value || ':', ':') - 1), 'file', 'systemd', NULL, 'the unit loads the credential ' || substr(n.value, 1, instr(n.value || ':', ':') - 1) || ' as a file'
FROM node n JOIN file f ON f.path = n.path AND f.role = 'production'
WHERE n.shape IN ('Service.LoadCredential', 'Service.LoadCredentialEncrypted', 'Service.SetCredentialEncrypted', 'Service.LoadCredential[]', 'Service.LoadCredentialEncrypted[]', 'Service.SetCredentialEncrypted[]') AND n.value <> ''
UNION ALL -- task definitions: secrets by reference, environment in plain
SELECT n.path, n.line, n.value, CASE WHEN n.shape IN (SELECT shape FROM node_shape WHERE shape LIKE '%secrets[].name') OR n.shape IN (SELECT shape FROM node_shape WHERE shape LIKE '%Secrets[].Name') THEN 'reference' ELSE 'plain' END, 'ecs', NULL,
       n.value || CASE WHEN n.shape IN (SELECT shape FROM node_shape WHERE shape LIKE '%ecrets[].%') THEN ' comes from the manager as a variable' ELSE ' stands here as plain text' END
FROM node n JOIN deployed_document d ON d.document = n.document JOIN secret_name s ON s.name = n.value
WHERE (n.shape IN (SELECT shape FROM node_shape WHERE shape LIKE '%ontainerDefinitions[].secrets[].name') OR n.shape IN (SELECT shape FROM node_shape WHERE shape LIKE '%ontainerDefinitions[].Secrets[].Name') OR n.shape IN (SELECT shape FROM node_shape WHERE shape LIKE '%ontainerDefinitions[].environment[].name'))
UNION ALL
SELECT n.path, n.line, n.key, CASE WHEN n.value REGEXP '(?i)(\{\{ *resolve:|\$\{ssm:|\$\{aws:|secretsmanager)' THEN 'reference' WHEN n.value LIKE '%$%' OR n.type = 'unknown' THEN 'unknown' ELSE 'plain' END, 'serverless', NULL,
       n.key || CASE WHEN n.value REGEXP '(?i)(resolve:|ssm:|secretsmanager)' THEN ' is filled from a manager as a variable' WHEN n.value LIKE '%$%' OR n.type = 'unknown' THEN ' is filled at deployment' ELSE ' stands here as plain text' END
FROM node n JOIN deployed_document d ON d.document = n.document JOIN node p ON p.id = n.parent JOIN secret_name s ON s.name = n.key
WHERE d.kind IN ('serverless', 'cloudformation') AND (p.key = 'environment' OR p.key = 'Variables') AND n.value IS NOT NULL
UNION ALL -- Terraform: containers and functions with their environment
SELECT n.path, n.line, n.value, CASE WHEN n.shape LIKE '%secrets[].name' OR f.id IS NOT NULL THEN 'reference' WHEN v.type = 'unknown' OR v.id IS NULL THEN 'unknown' ELSE 'plain' END, 'ecs', NULL,
       n.value || CASE WHEN n.shape LIKE '%secrets[].name' OR f.id IS NOT NULL THEN ' comes from the manager as a variable' WHEN v.type = 'unknown' OR v.id IS NULL THEN ' is filled at deployment' ELSE ' stands here as plain text' END
FROM cloud_resource r JOIN node n ON n.document = r.document
 AND n.shape IN ('container_definitions[].secrets[].name', 'container_definitions[].environment[].name', 'template.containers.env[].name', 'template.containers.env.name', 'template.containers[].env[].name', 'template.spec.containers.env[].name', 'template.spec.containers.env.name', 'template.template.containers.env[].name', 'template.container.env[].name', 'template.container.env.name', 'template.container[].env[].name', 'template.container[].env.name', 'template.template.containers.env.name', 'container_definitions[].secrets.name')
JOIN secret_name s ON s.name = n.value LEFT JOIN node v ON v.parent = n.parent AND v.key = 'value' LEFT JOIN node f ON f.parent = n.parent AND f.key IN ('value_source', 'value_from', 'secret_name')
WHERE r.off = 0 AND r.kind IN ('aws_ecs_task_definition', 'google_cloud_run_v2_service', 'google_cloud_run_service', 'google_cloud_run_v2_job', 'azurerm_container_app') AND (v.value IS NULL OR v.value NOT IN ('', 'true', 'false'))
UNION ALL
SELECT n.path, n.line, n.key, CASE WHEN n.type = 'unknown' THEN 'unknown' ELSE 'plain' END, 'serverless', NULL, n.key || CASE WHEN n.type = 'unknown' THEN ' is filled at deployment' ELSE ' stands here as plain text' END
FROM cloud_resource r JOIN node p ON p.document = r.document AND p.shape IN ('environment.variables', 'environment_variables', 'service_config.environment_variables', 'app_settings') JOIN node n ON n.parent = p.id JOIN secret_name s ON s.name = n.key
WHERE r.off = 0 AND r.kind IN ('aws_lambda_function', 'terraform-aws-modules/lambda/aws', 'google_cloudfunctions_function', 'google_cloudfunctions2_function', 'azurerm_linux_web_app', 'azurerm_linux_function_app') AND n.value IS NOT NULL AND n.value NOT IN ('', 'true', 'false') AND n.value NOT LIKE '@Microsoft.KeyVault%'
UNION ALL -- bindings of platforms
SELECT n.path, n.line, n.value, CASE WHEN EXISTS (SELECT 1 FROM node v WHERE v.parent = n.parent AND v.key = 'value') THEN 'plain' ELSE 'platform' END, 'platform', NULL, n.value || ' is bound by the platform'
FROM node n JOIN deployed_document d ON d.document = n.document JOIN secret_name s ON s.name = n.value
WHERE d.kind = 'render' AND n.shape IN (SELECT shape FROM node_shape WHERE shape LIKE '%envVars[].key')
UNION ALL
SELECT n.path, n.line, n.key, 'platform', 'platform', NULL, n.key || ' is bound by the platform'
FROM node n JOIN document d ON d.id = n.document JOIN node p ON p.id = n.parent
WHERE basename(n.path) = 'app.json' AND p.pointer = 'env' AND EXISTS (SELECT 1 FROM secret_name s WHERE s.name = n.key)
UNION ALL
SELECT n.path, n.line, NULL, 'platform', 'platform', NULL, 'the platform binds ' || coalesce(n.value, 'add-ons') FROM node n WHERE basename(n.path) = 'app.json' AND n.shape IN ('addons[]', 'addons[].plan') AND n.value IS NOT NULL
UNION ALL -- infrastructure code in a programming language
SELECT c.path, c.line, NULL, 'reference', 'ecs', NULL, 'the task takes a variable from the manager' FROM call c JOIN file f ON f.path = c.path
WHERE f.role = 'production' AND c.name IN ('fromSecretsManager', 'fromSsmParameter', 'fromSecretsManagerVersion', 'from_secrets_manager', 'from_ssm_parameter', 'from_secrets_manager_version') AND (c.callee LIKE 'aws-cdk%' OR c.callee LIKE '@aws-cdk%' OR c.callee LIKE 'aws_cdk%')
UNION ALL -- templates of Nomad
SELECT n.path, n.line, (SELECT basename(v.value) FROM node v WHERE v.parent = n.parent AND v.key = 'destination'), CASE WHEN EXISTS (SELECT 1 FROM node v WHERE v.parent = n.parent AND v.key = 'env' AND v.value = 'true') THEN 'reference' ELSE 'manager' END, 'command', NULL, 'the template is filled by Vault'
FROM document d JOIN node n ON n.document = d.id AND n.key = 'data' WHERE d.kind = 'nomad' AND d.role = 'production' AND n.value REGEXP '\{\{-? *(with|range) +\$?\w* *(:= *)?(secret|nomadVar)\b'
UNION ALL -- flags of deployments
SELECT c.path, c.line, NULL, CASE WHEN c.text LIKE '%--set-secrets%' THEN 'reference' ELSE 'platform' END, 'platform', NULL, 'the deployment binds secrets' FROM command c
WHERE c.role = 'production' AND c.text REGEXP '--(set|update)-secrets|\b(fly|flyctl) secrets (set|import)|heroku config:set|wrangler secret put|vercel env add'
UNION ALL -- the same as the documents tell it
SELECT b.path, b.line, NULL, 'platform', 'platform', NULL, 'the documents bind secrets with the platform''s own command' FROM code_block b JOIN file f ON f.path = b.path
WHERE f.role IN ('production', 'docs') AND b.commands > 0 AND (b.text LIKE '%secret%' OR b.text LIKE '%config:set%' OR b.text LIKE '%env add%') AND b.text REGEXP '(?m)^[\s$]*(fly(ctl)? secrets (set|import)|heroku config:set|wrangler secret put|npx wrangler secret put|vercel env add|railway variables|render env|koyeb secrets create|az webapp config appsettings set)\b'
UNION ALL -- commands that fetch from a manager before the service starts
SELECT c.path, c.line, NULL, 'reference', 'command', NULL, 'a manager fills the environment: ' || substr(c.text, 1, 60) FROM command c
WHERE c.role = 'production' AND c.source IN ('dockerfile', 'shell', 'compose', 'kubernetes', 'systemd', 'ci', 'script')
  AND replace(replace(c.text, '", "', ' '), '","', ' ') REGEXP '\b(doppler run|infisical run|op run|chamber exec|aws-vault|vault (kv get|read)|sops (-d|--decrypt|exec-env|decrypt)|envconsul|aws secretsmanager get-secret-value|aws ssm get-parameters?|gcloud secrets versions access|az keyvault secret show|berglas exec|teller run)\b'
  AND NOT c.text REGEXP '(?i)(CODECOV|NPM_TOKEN|REGISTRY)'
UNION ALL -- variables that code reads and nothing here sets
SELECT t.path, t.line, t.detail, 'unknown', 'code', NULL, t.detail || ' is read from the environment'
FROM (SELECT path, min(line) AS line, detail FROM (
          SELECT t.path, t.line, t.detail FROM trait t JOIN service_file f ON f.path = t.path WHERE t.kind = 'environment' AND t.scope = 'service'
          UNION ALL
          SELECT path, line, name FROM configured_name -- unless a source of the configuration may fill it
          WHERE NOT EXISTS (SELECT 1 FROM service_use u WHERE u.role = 'secret_manager')
            AND NOT EXISTS (SELECT 1 FROM node i WHERE (i.key IN ('import', 'config.import', 'spring.config.import') OR i.shape = 'spring.config.import[]') AND i.value REGEXP '^(optional:)?(vault:|aws-secretsmanager:|aws-parameterstore:|sm@|sm://|configtree:)')
          UNION ALL
          SELECT c.path, c.line, a.value FROM argument a JOIN service_call c ON c.id = a.call
          WHERE c.name IN ('get', 'getOrThrow', 'required', 'env', 'requireEnv', 'mustEnv', 'getEnv') AND a.kind = 'string' AND a.value REGEXP '^[A-Z][A-Z0-9]*(_[A-Z0-9]+)+$')
      GROUP BY path, detail) t
JOIN secret_name s ON s.name = t.detail
-- keys of the configuration, which a source of it fills
WHERE t.detail NOT GLOB '*[a-z]*' OR NOT t.path LIKE '%.cs'
   OR NOT EXISTS (SELECT 1 FROM service_use u WHERE u.role = 'secret_manager' AND u.kind = 'configuration') AND NOT EXISTS (SELECT 1 FROM service_call c WHERE c.name = 'AddKeyPerFile')
