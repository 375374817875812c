-- stores that the service owns and whose loss would hurt
-- path: file
-- line: line
-- kind: postgres, mysql, mongodb, sqlite, clickhouse, cassandra, neo4j, elasticsearch, influxdb, minio, dynamodb, firestore, cosmosdb, redshift, neptune, objects, files; sql when the dialect cannot be told
-- note: what it is
-- source: code, compose, kubernetes, operator, infrastructure, schema
-- index: kind
-- typed: kind TEXT
WITH named(path, line, text, note, source) AS (
    SELECT o.path, o.line, o.library, o.library, 'code' FROM outbound_call o WHERE o.kind = 'db' AND o.scope = 'service'
    UNION ALL
    SELECT n.path, n.line, n.value, 'image ' || n.value, CASE d.kind WHEN 'compose' THEN 'compose' ELSE 'kubernetes' END
    FROM node n CROSS JOIN document d ON d.id = n.document
    WHERE d.role = 'production' AND n.key IN ('image', 'imageName') AND n.value IS NOT NULL AND d.kind NOT IN ('github-workflow', 'gitlab-ci', 'CronJob', 'Job')
      AND NOT n.value REGEXP '(?i)(backup|exporter|pgadmin|express|adminer|pooler|bouncer|proxy|migrat|client|operator|mongo-express|(^|[/_.-])metrics|litestream)'
    UNION ALL
    SELECT d.path, d.line, CASE d.kind WHEN 'Cluster' THEN CASE WHEN d.api LIKE 'postgresql.cnpg.io%' THEN 'postgres' ELSE '' END
                                WHEN 'PostgresCluster' THEN 'postgres' WHEN 'postgresql' THEN 'postgres' WHEN 'PerconaPGCluster' THEN 'postgres' WHEN 'SGCluster' THEN 'postgres'
                                WHEN 'PerconaXtraDBCluster' THEN 'mysql' WHEN 'InnoDBCluster' THEN 'mysql' WHEN 'MariaDB' THEN 'mysql' WHEN 'PerconaServerMySQL' THEN 'mysql'
                                WHEN 'PerconaServerMongoDB' THEN 'mongodb' WHEN 'MongoDBCommunity' THEN 'mongodb' WHEN 'ClickHouseInstallation' THEN 'clickhouse' ELSE '' END,
           d.kind || ' ' || coalesce(d.name, ''), 'operator'
    FROM document d WHERE d.role = 'production'
), driver(ecosystem, name, kind) AS (
    VALUES ('pypi', 'psycopg2', 'postgres'), ('pypi', 'psycopg2-binary', 'postgres'), ('pypi', 'psycopg', 'postgres'), ('pypi', 'asyncpg', 'postgres'), ('pypi', 'mysqlclient', 'mysql'), ('pypi', 'pymysql', 'mysql'), ('pypi', 'aiomysql', 'mysql'),
           ('maven', 'org.postgresql:postgresql', 'postgres'), ('maven', 'com.mysql:mysql-connector-j', 'mysql'), ('maven', 'mysql:mysql-connector-java', 'mysql'), ('maven', 'org.mariadb.jdbc:mariadb-java-client', 'mysql'),
           ('go', 'github.com/lib/pq', 'postgres'), ('go', 'github.com/jackc/pgx/v4', 'postgres'), ('go', 'github.com/jackc/pgx/v5', 'postgres'), ('go', 'gorm.io/driver/postgres', 'postgres'), ('go', 'github.com/go-sql-driver/mysql', 'mysql'), ('go', 'gorm.io/driver/mysql', 'mysql'),
           ('nuget', 'Npgsql', 'postgres'), ('nuget', 'Npgsql.EntityFrameworkCore.PostgreSQL', 'postgres'), ('nuget', 'MySqlConnector', 'mysql'), ('nuget', 'Pomelo.EntityFrameworkCore.MySql', 'mysql'),
           ('maven', 'com.microsoft.sqlserver:mssql-jdbc', 'sql'), ('nuget', 'Microsoft.EntityFrameworkCore.SqlServer', 'sql'), ('nuget', 'Microsoft.Data.SqlClient', 'sql'), ('maven', 'org.postgresql:r2dbc-postgresql', 'postgres'),
           ('maven', 'io.quarkus:quarkus-jdbc-postgresql', 'postgres'), ('maven', 'io.quarkus:quarkus-reactive-pg-client', 'postgres'), ('maven', 'io.quarkus:quarkus-jdbc-mysql', 'mysql'), ('maven', 'io.quarkus:quarkus-jdbc-mariadb', 'mysql'), ('maven', 'io.quarkus:quarkus-reactive-mysql-client', 'mysql'), ('maven', 'io.quarkus:quarkus-jdbc-mssql', 'sql'), ('maven', 'io.quarkus:quarkus-jdbc-oracle', 'sql'),
           ('rubygems', 'pg', 'postgres'), ('rubygems', 'mysql2', 'mysql'), ('cargo', 'tokio-postgres', 'postgres')
), kinds(path, line, kind, note, source) AS (
    SELECT path, line,
           CASE WHEN text REGEXP '(?i)(^|[/@._-])(postgres|postgis|timescale|pgvector|aurora-postgresql|pg\b|pg-promise|slonik|@vercel/postgres|neondatabase|cockroach|supabase)' THEN 'postgres'
                WHEN text REGEXP '(?i)(^|[/@._-])(mongo|percona-server-mongodb|docdb|documentdb)' THEN 'mongodb'
                WHEN text REGEXP '(?i)(^|[/@._-])(mysql|mariadb|percona|aurora-mysql|aurora\b|planetscale)' THEN 'mysql'
                WHEN text REGEXP '(?i)(better-sqlite3|sqlite|libsql)' THEN 'sqlite'
                WHEN text REGEXP '(?i)clickhouse' THEN 'clickhouse' WHEN text REGEXP '(?i)(cassandra|scylla)' THEN 'cassandra'
                WHEN text REGEXP '(?i)neo4j' THEN 'neo4j' WHEN text REGEXP '(?i)influx' THEN 'influxdb'
                WHEN text REGEXP '(?i)(elasticsearch|opensearch)' THEN 'elasticsearch'
                WHEN text REGEXP '(?i)(^|/)minio/minio' THEN 'minio' WHEN text REGEXP '(?i)dynamo' THEN 'dynamodb'
                WHEN source = 'code' AND text REGEXP '(?i)(prisma|typeorm|knex|sequelize|drizzle|mikro-orm|kysely|objection|mssql|tedious|oracledb|doctrine|eloquent|^pdo$|active_record|diesel|sea-?orm|sqlx)' THEN 'sql' END,
           note, source
    FROM named
    UNION ALL -- what infrastructure code makes
    SELECT path, line, store, kind || coalesce(' ' || name, ''), 'infrastructure' FROM managed_store WHERE off = 0 AND store IS NOT NULL
    UNION ALL -- the engine behind an object mapper, as the manifest says
    SELECT o.path, o.line, CASE d.name WHEN 'mysql2' THEN 'mysql' WHEN 'mysql' THEN 'mysql' WHEN 'mariadb' THEN 'mysql' WHEN 'better-sqlite3' THEN 'sqlite' WHEN 'sqlite3' THEN 'sqlite' ELSE 'postgres' END, o.library || ' with ' || d.name, 'code'
    FROM (SELECT path, min(line) AS line, library, unit FROM outbound_call WHERE kind = 'db' AND scope = 'service' GROUP BY path, library, unit) o
    JOIN dependency d ON d.ecosystem = 'npm' AND d.unit = o.unit AND d.scope = 'production' AND d.name IN ('pg', 'mysql2', 'mysql', 'mariadb', 'better-sqlite3', 'sqlite3', '@prisma/adapter-pg', 'postgres')
    WHERE o.library REGEXP '(?i)(prisma|typeorm|knex|sequelize|drizzle|mikro-orm|kysely|objection)'
    UNION ALL -- the engine behind what other languages call, as the driver among their dependencies says
    SELECT o.path, o.line, e.kind, o.library || ' with ' || e.name, 'code'
    FROM (SELECT path, min(line) AS line, library, unit FROM outbound_call WHERE kind = 'db' AND scope = 'service' AND role IN ('op', 'client') GROUP BY unit, library) o
    JOIN (SELECT DISTINCT unit, ecosystem, name FROM dependency WHERE scope = 'production' AND ecosystem IN ('pypi', 'maven', 'go', 'nuget', 'rubygems', 'cargo')) d ON d.unit = o.unit
    JOIN driver e ON e.ecosystem = d.ecosystem AND d.name = e.name WHERE NOT o.library REGEXP '(?i)(sqlite|mongo|clickhouse|elastic|opensearch|cassandra|neo4j|influx|dynamo|spanner|bigquery)'
    UNION ALL -- as the service says itself: Django's engine, the address or the driver that it is given
    SELECT path, line, CASE WHEN engine LIKE '%postg%' THEN 'postgres' WHEN engine LIKE '%mysql%' THEN 'mysql' WHEN engine LIKE '%sqlite%' THEN 'sqlite' END, 'engine ' || engine, 'code' FROM django_database
    UNION ALL
    SELECT a.path, min(a.line), CASE WHEN a.value REGEXP '(?i)^(pdo_)?(pgsql|postgres)' THEN 'postgres' WHEN a.value REGEXP '(?i)^(pdo_)?(mysql|mariadb)' THEN 'mysql' END, c.name || ' ' || substr(a.value, 1, 12), 'code'
    FROM service_call c JOIN (SELECT x.call, c.path, x.line, x.value FROM argument x JOIN call c ON c.id = x.call WHERE x.kind IN ('string', 'template') AND (x.name IN ('driver', 'url', 'dsn') OR x.name IS NULL AND x.position = 0)) a ON a.call = c.id
    WHERE c.callee IN ('PDO', 'Doctrine\DBAL\DriverManager.getConnection', 'Illuminate\Database\Capsule\Manager().addConnection') GROUP BY c.id
    UNION ALL
    SELECT path, line, CASE WHEN value REGEXP '(?i)^(jdbc:|r2dbc:)?(pgsql|postgres)' THEN 'postgres' ELSE 'mysql' END, name, 'code' FROM environment
    WHERE role = 'production' AND name IN ('DB_CONNECTION', 'DATABASE_URL', 'DB_URL', 'JDBC_URL', 'SPRING_DATASOURCE_URL', 'DB_DRIVER') AND value REGEXP '(?i)^(jdbc:|r2dbc:)?(pgsql|postgres|mysql|mariadb)' AND EXISTS (SELECT 1 FROM outbound_call WHERE kind = 'db')
    UNION ALL
    SELECT path, 1, 'sql', path, 'schema' FROM file WHERE role = 'production' AND (language = 'prisma' OR matches_path('**/migrations/**/*.sql', path))
), real AS (SELECT * FROM kinds WHERE kind IS NOT NULL)
SELECT path, line, kind, note, source FROM real r
WHERE NOT (kind = 'sql' AND EXISTS (SELECT 1 FROM real o WHERE o.kind IN ('postgres', 'mysql', 'sqlite')))
  AND NOT (kind IN ('elasticsearch', 'influxdb') AND EXISTS (SELECT 1 FROM real o WHERE o.kind NOT IN ('elasticsearch', 'influxdb')))
  AND NOT (kind = 'sqlite' AND source = 'code' AND EXISTS (SELECT 1 FROM real o WHERE o.kind IN ('postgres', 'mysql')))
UNION ALL
SELECT d.path, d.line, 'files', d.kind || ' ' || coalesce(d.name, ''), 'kubernetes' FROM document d
WHERE d.role = 'production' AND d.kind = 'PersistentVolumeClaim' AND NOT coalesce(d.name, '') REGEXP '(?i)(cache|tmp|temp|scratch|log|redis|prometheus|grafana|backup|dump)'
  AND NOT EXISTS (SELECT 1 FROM real)
UNION ALL
SELECT n.path, n.line, 'files', 'volumes of ' || coalesce(d.name, d.kind), 'kubernetes' FROM node n CROSS JOIN document d ON d.id = n.document
WHERE d.role = 'production' AND d.kind = 'StatefulSet' AND n.shape = 'spec.volumeClaimTemplates' AND NOT EXISTS (SELECT 1 FROM real)
  AND NOT EXISTS (SELECT 1 FROM node i WHERE i.document = d.id AND i.key = 'image' AND i.value REGEXP '(?i)(redis|valkey|memcached|prometheus|grafana|loki|kafka|rabbit|nats|zookeeper|etcd)')
