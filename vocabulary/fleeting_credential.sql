-- credentials that live for minutes or hours: made by the manager for each that asks, signed by the platform's identity
-- path: file
-- line: line
-- note: what
-- anchor: python generate_db_auth_token
-- anchor: python generate_credentials
-- anchor: go BuildAuthToken
-- anchor: java generateAuthenticationToken
-- anchor: csharp GenerateAuthToken
-- anchor: ruby AuthTokenGenerator
-- anchor: php AuthTokenGenerator
SELECT c.path, c.line, 'database credentials are made for each connection by IAM' AS note FROM service_call c
WHERE c.callee IN (SELECT callee FROM call_callee WHERE callee REGEXP '@aws-sdk/rds-signer\.Signer(\(\)\.getAuthToken)?$|aws-sdk.*\.RDS\.Signer|@aws-sdk/dsql-signer')
   OR c.name IN ('generate_db_auth_token', 'generate_db_connect_auth_token', 'generate_db_connect_admin_auth_token', 'generateAuthenticationToken', 'BuildAuthToken', 'GenerateAuthToken', 'GenerateAuthTokenAsync', 'WithIAMAuthN')
   OR c.name IN ('auth_token', 'createToken', 'create_token') AND c.callee LIKE '%AuthTokenGenerator%'
UNION ALL
SELECT c.path, a.line, 'the connector signs in by the identity of the platform' FROM argument a JOIN service_call c ON c.id = a.call WHERE a.name IN ('enable_iam_auth', 'enableIamAuth') AND a.value IN ('true', 'True')
UNION ALL -- an identity that only opens a manager makes what lies in it no younger
SELECT c.path, c.line, 'identities of the platform give short-lived credentials' FROM service_call c
WHERE (c.name IN ('DefaultAzureCredential', 'ManagedIdentityCredential', 'WorkloadIdentityCredential', 'NewDefaultAzureCredential', 'NewManagedIdentityCredential', 'NewWorkloadIdentityCredential', 'DefaultAzureCredentialBuilder', 'ManagedIdentityCredentialBuilder')
       OR c.callee IN (SELECT callee FROM call_callee WHERE callee REGEXP 'cloud-sql-connector\.Connector'))
  AND NOT EXISTS (SELECT 1 FROM call o JOIN use u ON u.call = o.id AND u.role = 'secret_manager' WHERE o.id = c.outer OR o.path = c.path AND c.name LIKE '%Credential%')
  AND NOT EXISTS (SELECT 1 FROM call o WHERE o.id = c.outer AND o.callee REGEXP '(?i)(key-?vault|SecretClient|AppConfiguration)')
UNION ALL
SELECT c.path, a.line, 'Vault makes short-lived credentials' FROM argument a JOIN service_call c ON c.id = a.call
WHERE a.position = 0 AND a.kind IN ('string', 'template') AND c.name IN ('read', 'Read', 'ReadWithContext', 'get', 'Get', 'logical', 'readSecret', 'request', 'ReadSecretAsync', 'read_secret') AND a.value REGEXP '^/?(v1/)?(database|aws|rabbitmq|gcp|azure|mongodb|ldap|[\w-]+-db)/(static-)?creds/'
UNION ALL
SELECT c.path, c.line, 'Vault makes short-lived credentials' FROM service_call c
WHERE c.name = 'generate_credentials' AND c.callee LIKE '%hvac%' OR c.name = 'GetCredentialsAsync' AND c.callee LIKE '%Secrets%' OR c.callee LIKE 'vaultrs.database.role.creds%'
UNION ALL
SELECT n.path, n.line, 'Vault makes short-lived credentials for ' || n.value FROM node n JOIN service_file f ON f.path = n.path
WHERE n.shape IN ('spring.cloud.vault.database.role', 'spring.cloud.vault.aws.role', 'spring.cloud.vault.rabbitmq.role', 'spring.cloud.vault.mongodb.role', 'spring.cloud.vault.mysql.role', 'spring.cloud.vault.postgresql.role', 'spring.cloud.vault.databases.primary.role') AND n.value IS NOT NULL
   OR n.key IN ('database-credentials-role', 'rabbitmq-credentials-role', 'credentials-role') AND n.shape LIKE 'quarkus.vault.%'
UNION ALL
SELECT n.path, n.line, 'Vault makes short-lived credentials at ' || n.value FROM node n JOIN deployed_document d ON d.document = n.document
WHERE (n.key IN (SELECT key FROM node_key WHERE key LIKE 'vault.hashicorp.com/agent-inject-secret%') OR n.key IN ('secretPath', 'objects')) AND n.value REGEXP '(^|[\s"''])/?(database|aws|rabbitmq|gcp|azure|mongodb)/(static-)?creds/'
UNION ALL
SELECT n.path, n.line, 'the template asks Vault for short-lived credentials' FROM node n JOIN document d ON d.id = n.document
WHERE d.role = 'production' AND d.kind = 'nomad' AND n.key = 'data' AND n.value REGEXP '(secret|with) "?(database|aws|rabbitmq|gcp|azure|mongodb)/(static-)?creds/'
