-- how datastores are reached, as settings of frameworks and connection texts beyond URLs say
-- path: file
-- line: line
-- state: tls, unverified, optional, plain
-- target: which store
-- note: what
WITH text(path, line, name, value) AS (
    SELECT path, line, name, value FROM framework_setting
    WHERE name REGEXP '(^|\.)(url|uri|hosts|connectionstring|jdbcurl|addresses)$' AND value REGEXP '^(jdbc:|r2dbc:|vertx-reactive:)?(r2dbcs:)?(pool:)?(postgres(ql)?|mysql|mariadb|sqlserver|oracle|mongodb(\+srv)?|rediss?|amqps?):' AND value NOT REGEXP '(localhost|127\.0\.0\.1|\{DB_HOST:localhost\})[:/].*' 
    UNION ALL -- connection strings of .NET
    SELECT n.path, n.line, n.key, n.value FROM node n JOIN service_file f ON f.path = n.path
    WHERE n.shape IN (SELECT shape FROM node_shape WHERE shape LIKE 'ConnectionStrings.%') AND basename(n.path) REGEXP '(?i)^appsettings(\.prod\w*)?\.json$' AND n.value REGEXP '(?i)^\s*(host|server|data source)\s*=' AND n.value NOT REGEXP '(?i)(host|server|data source)\s*=\s*(localhost|127|\(localdb\)|\.)'
      AND NOT (basename(n.path) = 'appsettings.json' AND EXISTS (SELECT 1 FROM node o WHERE o.shape = n.shape AND basename(o.path) REGEXP '(?i)^appsettings\.prod\w*\.json$'))
    UNION ALL
    SELECT path, line, name, value FROM environment WHERE role = 'production' AND value REGEXP '(?i)^\s*(host|server|data source|addr)\s*=.*;|^jdbc:[a-z]+:|^[\w-]+:[^@ ]*@tcp\(|^(host|dbname|user|service)=\S+ .*=' AND name REGEXP '(?i)(conn|dsn|url|database|db|jdbc)' AND NOT basename(path) REGEXP '(?i)(example|sample|test|dev|local|template)'
    UNION ALL -- and texts of code: "host=db sslmode=verify-full", "user:pw@tcp(db)/orders?tls=true", "pgsql:host=db;sslmode=require"
    SELECT c.path, a.line, coalesce(c.name, 'a connection'), a.value FROM outbound_call o JOIN service_call c ON c.id = o.call JOIN argument a ON a.call = c.id AND a.kind IN ('string', 'template') AND (a.name IS NULL OR a.name IN ('dsn', 'DSN', 'Addr', 'connectionString', 'conninfo', 'url', 'uri'))
    WHERE o.role = 'client' AND o.kind IN ('db', 'cache') AND a.value REGEXP '(?i)(\b(host|dbname|user|service)=\S+ .*=|@tcp\(|^(pgsql|mysql):|^\s*(host|server|data source)\s*=.*;)' AND a.value NOT REGEXP '(?i)(localhost|127\.0\.0\.1)'
    UNION ALL
    SELECT c.path, a.line, c.name, a.value FROM service_call c JOIN argument a ON a.call = c.id AND a.kind IN ('string', 'template')
    WHERE c.name IN ('UseNpgsql', 'UseSqlServer', 'UseMySql', 'NpgsqlDataSourceBuilder', 'NpgsqlConnection', 'SqlConnection', 'AddNpgsqlDataSource', 'PDO', 'Open') AND a.position < 2 AND a.value REGEXP '(?i)(\b(host|dbname|user|service)=\S+ .*=|@tcp\(|^(pgsql|mysql):|^\s*(host|server|data source)\s*=.*;)' AND a.value NOT REGEXP '(?i)(localhost|127\.0\.0\.1)'
), said(path, line, target, name, value) AS ( -- a word of its own: verify-full, VERIFY_IDENTITY
    SELECT a.path, a.line, 'database', a.name, coalesce((SELECT d.value FROM argument d WHERE d.call = a.origin AND d.position = 1 AND d.name IS NULL), a.value) FROM assignment a JOIN service_file f ON f.path = a.path
    WHERE a.name IN ('sslmode', 'SSLMODE', 'ssl_mode', 'ssl') AND (a.target LIKE 'exports.DATABASES.%' OR a.target LIKE 'config.database.connections.%') AND a.kind IN ('string', 'call', 'name')
      AND (a.target LIKE 'exports.%' OR a.target LIKE 'config.database.connections.' || coalesce((SELECT min(d.value) FROM environment d WHERE d.name = 'DB_CONNECTION' AND d.role = 'production'), (SELECT y.value FROM assignment x JOIN argument y ON y.call = x.origin AND y.position = 1 WHERE x.target = 'config.database.default'), (SELECT x.value FROM assignment x WHERE x.target = 'config.database.default' AND x.kind = 'string'), '') || '.%')
    UNION ALL
    SELECT n.path, n.line, 'database', n.key, n.value FROM node n JOIN service_file f ON f.path = n.path WHERE n.key IN ('sslmode', 'ssl_mode') AND n.value IS NOT NULL AND n.path LIKE '%database.yml' AND (n.shape LIKE 'production.%' OR n.shape LIKE 'default.%' AND NOT EXISTS (SELECT 1 FROM node p WHERE p.document = n.document AND p.shape LIKE 'production%.' || n.key))
    UNION ALL
    SELECT c.path, c.line, 'database', c.name, replace(a.value, rtrim(a.value, replace(replace(a.value, '.', ''), ':', '')), '') FROM service_call c JOIN argument a ON a.call = c.id AND a.position = 0 AND a.name IS NULL
    WHERE c.name IN ('ssl_mode', 'sslMode', 'setSslMode') AND a.value IS NOT NULL
    UNION ALL -- dj_database_url.config(ssl_require=True)
    SELECT c.path, a.line, 'database', a.name, 'require' FROM service_call c JOIN argument a ON a.call = c.id AND a.name = 'ssl_require' AND lower(a.value) = 'true' WHERE c.callee LIKE 'dj_database_url.%'
    UNION ALL
    SELECT path, line, name, name, CASE WHEN value IN ('true', 'SSL', 'SASL_SSL', 'required') THEN 'verify-full' ELSE 'disable' END FROM framework_setting
    WHERE name IN ('spring.data.redis.ssl.enabled', 'spring.redis.ssl', 'spring.data.redis.ssl', 'spring.rabbitmq.ssl.enabled', 'spring.kafka.security.protocol', 'spring.kafka.properties.security.protocol', 'kafka.security.protocol', 'quarkus.redis.tls.enabled', 'quarkus.datasource.reactive.postgresql.sslmode', 'quarkus.mongodb.tls', 'spring.data.mongodb.ssl.enabled')
)
SELECT path, line,
       CASE WHEN value REGEXP '(?i)(sslmode=verify[-_]?(full|ca|identity)|ssl[ _-]?mode\s*=\s*(verify[-_]?(full|ca|identity))|sslaccept=strict)' THEN 'tls'
            WHEN value REGEXP '(?i)(trust ?server ?certificate\s*=\s*true|tlsAllowInvalidCertificates=true|tlsInsecure=true|sslfactory=\S*NonValidating|verifyServerCertificate=false|tls=skip-verify|sslTrustAll)' THEN 'unverified'
            WHEN value REGEXP '(?i)^jdbc:postgresql:.*[?&]ssl=true' OR value REGEXP '(?i)[?&](tls|ssl)=(true|custom)|^(mongodb\+srv|rediss|amqps)|;\s*encrypt\s*=\s*(true|strict|mandatory)|\bssl[ _-]?mode\s*=\s*verify|^r2dbcs:|verifyServerCertificate=true|@tcp\(.*[?&]tls=(?!false|preferred|skip)\w+' OR value LIKE 'jdbc:sqlserver:%' AND value NOT REGEXP '(?i)encrypt=(false|no|optional)' THEN 'tls'
            WHEN value REGEXP '(?i)(ssl[ _-]?mode\s*=\s*(require|required|no-verify)|useSSL=true|requireSSL=true)' THEN 'unverified'
            WHEN value REGEXP '(?i)(ssl[ _-]?mode\s*=\s*(prefer|preferred|allow)|tls=preferred)' THEN 'optional' ELSE 'plain' END AS state,
       'database' AS target, name || CASE WHEN value REGEXP '(?i)(ssl|tls|encrypt)' OR value REGEXP '^(mongodb\+srv|rediss|amqps)' THEN ' says how the store is reached' ELSE ' reaches the store without TLS' END AS note
FROM text
UNION ALL
SELECT path, line, CASE WHEN value REGEXP '(?i)^verify[-_]?(full|ca|identity)$' THEN 'tls' WHEN value REGEXP '(?i)^(require|required|no-verify)$' THEN 'unverified' WHEN value REGEXP '(?i)^(prefer|preferred|allow)$' THEN 'optional' ELSE 'plain' END, target, name || ' ' || value
FROM said WHERE value REGEXP '(?i)^(verify[-_]?(full|ca|identity)|require|required|no-verify|prefer|preferred|allow|disable|disabled)$'
UNION ALL -- PDO::MYSQL_ATTR_SSL_CA, a TLS configuration of the client
SELECT DISTINCT a.path, a.line, 'tls', 'database', 'the client is given an authority to check: ' || a.name FROM assignment a JOIN service_file f ON f.path = a.path
WHERE a.name IN ('TLSConfig', 'sslrootcert', 'ssl_ca', 'sslca', 'PDO::MYSQL_ATTR_SSL_CA', 'MYSQL_ATTR_SSL_CA') AND a.kind <> 'null' AND (a.target REGEXP '(?i)(pgx|redis|mysql|gorm|config\.database|DATABASES|mongo)' OR a.origin IN (SELECT call FROM outbound_call WHERE kind IN ('db', 'cache')))
  AND NOT EXISTS (SELECT 1 FROM argument i WHERE i.call = a.origin AND i.name = 'InsecureSkipVerify' AND i.value = 'true')
UNION ALL
SELECT o.path, a.line, CASE WHEN EXISTS (SELECT 1 FROM argument i WHERE i.call = a.origin AND i.name = 'InsecureSkipVerify' AND i.value = 'true') THEN 'unverified' ELSE 'tls' END, o.library, o.library || ' is given ' || a.name
FROM outbound_call o JOIN argument a ON a.call = o.call AND a.name IN ('TLSConfig', 'ssl_context', 'ssl_ca_certs', 'ssl_ca', 'tlsCAFile', 'sslca', 'ca_certs') AND a.value IS NOT NULL AND a.value NOT IN ('nil', 'None', 'null')
WHERE o.role = 'client' AND o.kind IN ('db', 'cache') AND o.scope = 'service'
UNION ALL -- connectors of Cloud SQL and AlloyDB open a tunnel that checks both sides
SELECT DISTINCT c.path, a.line, 'tls', 'database', 'the connector ' || a.value FROM argument a CROSS JOIN service_call c ON c.id = a.call
WHERE a.value IN ('com.google.cloud.sql.postgres.SocketFactory', 'com.google.cloud.sql.mysql.SocketFactory', 'com.google.cloud.sql.sqlserver.SocketFactory', 'com.google.cloud.alloydb.SocketFactory')
UNION ALL
SELECT c.path, c.line, 'tls', 'database', 'the connector ' || c.callee FROM service_call c
WHERE c.callee IN ('google.cloud.sql.connector.Connector', 'google.cloud.alloydb.connector.Connector', 'cloud.google.com/go/cloudsqlconn.NewDialer', 'cloud.google.com/go/alloydbconn.NewDialer', '@google-cloud/cloud-sql-connector.Connector')
