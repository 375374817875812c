-- what says which database the service is for: addresses, settings of migration tools, commands, drivers among the dependencies
-- unit: unit of the file
-- engine: postgres, mysql, sqlite, mssql, clickhouse
-- rank: 1 said outright, 2 a driver
-- typed: unit INTEGER, engine TEXT
WITH text(unit, value, rank) AS (
    -- addresses in configuration and the environment
    SELECT d.unit, lower(n.value), 1 FROM node n JOIN document d ON d.id = n.document AND d.role = 'production'
    WHERE n.key IN ('url', 'sqlalchemy.url', 'jdbcUrl', 'jdbc-url', 'jdbc_url', 'dsn', 'datasource_url', 'db-kind', 'adapter', 'driver-class-name', 'DATABASE_URL', 'DB_URL', 'GOOSE_DRIVER', 'GOOSE_DBSTRING', 'FLYWAY_URL', 'flyway.url', 'SPRING_DATASOURCE_URL', 'SPRING_FLYWAY_URL', 'LIQUIBASE_COMMAND_URL', 'DB_CONNECTION', 'dialect') AND n.value IS NOT NULL
      AND n.value REGEXP '(?i)^(jdbc:|r2dbc:(pool:)?|org\.|com\.)?(postgres|pgsql|cockroach|mysql|mariadb|sqlite|sqlserver|mssql|clickhouse|microsoft\.sqlserver|postgis|trilogy)' AND coalesce(n.shape, '') NOT LIKE 'development%' AND n.shape NOT LIKE 'test.%' AND NOT n.path REGEXP '(?i)(^|/)\.?(ci|tests?)/|\.env\.(ci|tests?|testing)(\.|$)'
    UNION ALL
    SELECT f.unit, lower(e.value), 1 FROM environment e JOIN file f ON f.path = e.path
    WHERE e.role = 'production' AND NOT e.path REGEXP '(?i)(^|/)\.?(ci|tests?)/|\.env\.(ci|tests?|testing)(\.|$)' AND e.name IN ('DATABASE_URL', 'DB_URL', 'JDBC_URL', 'GOOSE_DRIVER', 'GOOSE_DBSTRING', 'FLYWAY_URL', 'SPRING_DATASOURCE_URL', 'SPRING_FLYWAY_URL', 'DB_CONNECTION') AND e.value REGEXP '(?i)^(jdbc:|r2dbc:)?(postgres|pgsql|mysql|mariadb|sqlite|sqlserver|mssql|clickhouse)'
    UNION ALL -- new DataSource({ type: 'mysql' }), defineConfig({ dialect: 'sqlite' }), knex({ client: 'pg' })
    SELECT f.unit, lower(a.value), 1 FROM argument a JOIN call c ON c.id = a.call JOIN file f ON f.path = c.path AND f.role = 'production'
    WHERE a.name IN ('client', 'dialect', 'type') AND a.kind = 'string' AND (c.name IN ('DataSource', 'createConnection', 'defineConfig', 'knex', 'Sequelize', 'forRoot', 'default') OR f.path REGEXP '(?i)(knexfile|data-?source|drizzle\.config|ormconfig)')
      AND a.value REGEXP '(?i)^(pg|postgres|cockroach|mysql|mariadb|sqlite|better-sqlite|turso|libsql|mssql|sqlserver)'
    UNION ALL
    SELECT f.unit, lower(substr(c.text, instr(c.text, 'goose ') + 6)), 1 FROM command c JOIN file f ON f.path = c.path WHERE c.role = 'production' AND c.text REGEXP '\bgoose (postgres|mysql|sqlite3|mssql|clickhouse) '
    UNION ALL
    SELECT f.unit, lower(substr(c.text, instr(c.text, '-database ') + 10)), 1 FROM command c JOIN file f ON f.path = c.path WHERE c.role = 'production' AND c.text REGEXP '\bmigrate\b.*-database "?(postgres|pgx|mysql|sqlite3?|sqlserver|clickhouse)'
    UNION ALL -- drivers
    SELECT d.unit, CASE WHEN d.name IN ('pg', 'psycopg', 'psycopg2', 'psycopg2-binary', 'asyncpg', 'org.postgresql:postgresql', 'org.postgresql:r2dbc-postgresql', 'github.com/lib/pq', 'github.com/jackc/pgx/v4', 'github.com/jackc/pgx/v5', 'gorm.io/driver/postgres', 'Npgsql', 'Npgsql.EntityFrameworkCore.PostgreSQL', 'tokio-postgres', 'postgres', 'org.flywaydb:flyway-database-postgresql') THEN 'postgres'
                      WHEN d.name IN ('mysql', 'mysql2', 'mariadb', 'mysqlclient', 'pymysql', 'PyMySQL', 'aiomysql', 'com.mysql:mysql-connector-j', 'mysql:mysql-connector-java', 'org.mariadb.jdbc:mariadb-java-client', 'github.com/go-sql-driver/mysql', 'gorm.io/driver/mysql', 'MySqlConnector', 'Pomelo.EntityFrameworkCore.MySql', 'trilogy', 'org.flywaydb:flyway-mysql') THEN 'mysql'
                      WHEN d.name IN ('better-sqlite3', 'sqlite3', '@libsql/client', 'aiosqlite', 'org.xerial:sqlite-jdbc', 'github.com/mattn/go-sqlite3', 'modernc.org/sqlite', 'gorm.io/driver/sqlite', 'Microsoft.EntityFrameworkCore.Sqlite', 'rusqlite') THEN 'sqlite'
                      WHEN d.name IN ('mssql', 'tedious', 'pymssql', 'com.microsoft.sqlserver:mssql-jdbc', 'github.com/microsoft/go-mssqldb', 'gorm.io/driver/sqlserver', 'Microsoft.EntityFrameworkCore.SqlServer', 'Microsoft.Data.SqlClient', 'tiny_tds', 'org.flywaydb:flyway-sqlserver') THEN 'mssql' END, 2
    FROM dependency d WHERE d.scope = 'production' AND d.direct = 1
), sign AS (
    SELECT unit, rank, CASE WHEN value REGEXP '^(jdbc:|r2dbc:(pool:)?|org\.)?(postgres|pgsql|pgx?\b|cockroach|postgis)' THEN 'postgres' WHEN value REGEXP '^(jdbc:|r2dbc:(pool:)?|com\.|org\.)?(mysql|mariadb|trilogy)' THEN 'mysql' WHEN value REGEXP '^(jdbc:|org\.)?(sqlite|better-sqlite|turso|libsql)' THEN 'sqlite'
                            WHEN value REGEXP '^(jdbc:|com\.)?(sqlserver|mssql|microsoft\.sqlserver)' THEN 'mssql' WHEN value REGEXP '^(jdbc:)?clickhouse' THEN 'clickhouse' END AS engine
    FROM text
)
SELECT DISTINCT unit, engine, rank FROM sign s WHERE engine IS NOT NULL
  -- a file beside a server is for tests and first steps
  AND NOT (engine = 'sqlite' AND EXISTS (SELECT 1 FROM sign o WHERE o.engine IN ('postgres', 'mysql', 'mssql')))
