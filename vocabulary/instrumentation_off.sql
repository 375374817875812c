-- libraries that an agent, a launcher or a class path would trace, were it not told to leave them out
-- library: catalogue entry
-- path: where it is told
-- line: line
-- index: library
-- typed: library TEXT
-- only if: SELECT 1 FROM config_rule WHERE role = 'instrumentation'
WITH switch(name, library) AS (VALUES
    ('OTEL_INSTRUMENTATION_JDBC_ENABLED', 'java.sql'), ('OTEL_INSTRUMENTATION_JDBC_ENABLED', 'hikaricp'), ('OTEL_INSTRUMENTATION_JDBC_ENABLED', 'jooq'),
    ('OTEL_INSTRUMENTATION_JDBC_ENABLED', 'hibernate'), ('OTEL_INSTRUMENTATION_JDBC_ENABLED', 'panache'), ('OTEL_INSTRUMENTATION_JDBC_ENABLED', 'spring-jdbc'),
    ('OTEL_INSTRUMENTATION_JDBC_ENABLED', 'spring-data-jpa'), ('OTEL_INSTRUMENTATION_JDBC_ENABLED', 'mybatis'), ('OTEL_INSTRUMENTATION_JDBC_ENABLED', 'exposed'),
    ('OTEL_INSTRUMENTATION_JDBC_ENABLED', 'jdbi'), ('otel.instrumentation.jdbc.enabled', 'java.sql'), ('otel.instrumentation.jdbc.enabled', 'hikaricp'),
    ('otel.instrumentation.jdbc.enabled', 'jooq'), ('otel.instrumentation.jdbc.enabled', 'hibernate'), ('otel.instrumentation.jdbc.enabled', 'panache'),
    ('otel.instrumentation.jdbc.enabled', 'spring-jdbc'), ('otel.instrumentation.jdbc.enabled', 'spring-data-jpa'), ('otel.instrumentation.jdbc.enabled', 'mybatis'),
    ('otel.instrumentation.jdbc.enabled', 'exposed'), ('otel.instrumentation.jdbc.enabled', 'jdbi'), ('DD_TRACE_JDBC_ENABLED', 'java.sql'),
    ('DD_TRACE_JDBC_ENABLED', 'hikaricp'), ('DD_TRACE_JDBC_ENABLED', 'jooq'), ('DD_TRACE_JDBC_ENABLED', 'hibernate'), ('DD_TRACE_JDBC_ENABLED', 'panache'),
    ('DD_TRACE_JDBC_ENABLED', 'spring-jdbc'), ('DD_TRACE_JDBC_ENABLED', 'spring-data-jpa'), ('DD_TRACE_JDBC_ENABLED', 'mybatis'), ('DD_TRACE_JDBC_ENABLED', 'exposed'),
    ('DD_TRACE_JDBC_ENABLED', 'jdbi'), ('DD_INTEGRATION_JDBC_ENABLED', 'java.sql'), ('DD_INTEGRATION_JDBC_ENABLED', 'hikaricp'), ('DD_INTEGRATION_JDBC_ENABLED', 'jooq'),
    ('DD_INTEGRATION_JDBC_ENABLED', 'hibernate'), ('DD_INTEGRATION_JDBC_ENABLED', 'panache'), ('DD_INTEGRATION_JDBC_ENABLED', 'spring-jdbc'),
    ('DD_INTEGRATION_JDBC_ENABLED', 'spring-data-jpa'), ('DD_INTEGRATION_JDBC_ENABLED', 'mybatis'), ('DD_INTEGRATION_JDBC_ENABLED', 'exposed'),
    ('DD_INTEGRATION_JDBC_ENABLED', 'jdbi'), ('OTEL_INSTRUMENTATION_MONGO_ENABLED', 'mongodb-java'), ('OTEL_INSTRUMENTATION_MONGO_ENABLED', 'spring-data-mongodb'),
    ('otel.instrumentation.mongo.enabled', 'mongodb-java'), ('otel.instrumentation.mongo.enabled', 'spring-data-mongodb'), ('DD_TRACE_MONGO_ENABLED', 'mongodb-java'),
    ('DD_TRACE_MONGO_ENABLED', 'spring-data-mongodb'), ('DD_INTEGRATION_MONGO_ENABLED', 'mongodb-java'), ('DD_INTEGRATION_MONGO_ENABLED', 'spring-data-mongodb'),
    ('OTEL_INSTRUMENTATION_LETTUCE_ENABLED', 'redis-java'), ('OTEL_INSTRUMENTATION_LETTUCE_ENABLED', 'spring-data-redis'),
    ('OTEL_INSTRUMENTATION_JEDIS_ENABLED', 'redis-java'), ('OTEL_INSTRUMENTATION_JEDIS_ENABLED', 'spring-data-redis'), ('DD_TRACE_LETTUCE_ENABLED', 'redis-java'),
    ('DD_TRACE_LETTUCE_ENABLED', 'spring-data-redis'), ('DD_TRACE_JEDIS_ENABLED', 'redis-java'), ('DD_TRACE_JEDIS_ENABLED', 'spring-data-redis'),
    ('OTEL_INSTRUMENTATION_OKHTTP_ENABLED', 'okhttp'), ('OTEL_INSTRUMENTATION_OKHTTP_ENABLED', 'retrofit'), ('DD_TRACE_OKHTTP_ENABLED', 'okhttp'),
    ('DD_TRACE_OKHTTP_ENABLED', 'retrofit'), ('OTEL_INSTRUMENTATION_JAVA_HTTP_CLIENT_ENABLED', 'java.net.http'),
    ('OTEL_INSTRUMENTATION_APACHE_HTTPCLIENT_ENABLED', 'apache-httpclient'), ('otel.instrumentation.spring-web.enabled', 'RestTemplate'),
    ('otel.instrumentation.spring-web.enabled', 'RestClient'), ('otel.instrumentation.spring-web.enabled', 'spring-http-interface'),
    ('otel.instrumentation.spring-webflux.enabled', 'WebClient'), ('OTEL_INSTRUMENTATION_KAFKA_ENABLED', 'kafka'), ('otel.instrumentation.kafka.enabled', 'kafka'),
    ('OTEL_DOTNET_AUTO_TRACES_HTTPCLIENT_INSTRUMENTATION_ENABLED', 'System.Net.Http'), ('OTEL_DOTNET_AUTO_TRACES_HTTPCLIENT_INSTRUMENTATION_ENABLED', 'Refit'),
    ('OTEL_DOTNET_AUTO_TRACES_HTTPCLIENT_INSTRUMENTATION_ENABLED', 'RestSharp'), ('OTEL_DOTNET_AUTO_TRACES_HTTPCLIENT_INSTRUMENTATION_ENABLED', 'Flurl.Http'),
    ('OTEL_DOTNET_AUTO_TRACES_SQLCLIENT_INSTRUMENTATION_ENABLED', 'ADO.NET'), ('OTEL_DOTNET_AUTO_TRACES_NPGSQL_INSTRUMENTATION_ENABLED', 'ADO.NET'),
    ('OTEL_DOTNET_AUTO_TRACES_NPGSQL_INSTRUMENTATION_ENABLED', 'Microsoft.EntityFrameworkCore'),
    ('OTEL_DOTNET_AUTO_TRACES_ENTITYFRAMEWORKCORE_INSTRUMENTATION_ENABLED', 'Microsoft.EntityFrameworkCore'),
    ('OTEL_DOTNET_AUTO_TRACES_MONGODB_INSTRUMENTATION_ENABLED', 'MongoDB.Driver'),
    ('OTEL_DOTNET_AUTO_TRACES_STACKEXCHANGEREDIS_INSTRUMENTATION_ENABLED', 'StackExchange.Redis'),
    ('OTEL_DOTNET_AUTO_TRACES_GRPCNETCLIENT_INSTRUMENTATION_ENABLED', 'Grpc.Net.Client'), ('OTEL_RUBY_INSTRUMENTATION_PG_ENABLED', 'pg'),
    ('OTEL_RUBY_INSTRUMENTATION_PG_ENABLED', 'active_record'), ('OTEL_RUBY_INSTRUMENTATION_PG_ENABLED', 'sequel'),
    ('OTEL_RUBY_INSTRUMENTATION_MYSQL2_ENABLED', 'mysql2'), ('OTEL_RUBY_INSTRUMENTATION_MYSQL2_ENABLED', 'active_record'),
    ('OTEL_RUBY_INSTRUMENTATION_MYSQL2_ENABLED', 'sequel'), ('OTEL_RUBY_INSTRUMENTATION_MONGO_ENABLED', 'mongo'), ('OTEL_RUBY_INSTRUMENTATION_MONGO_ENABLED', 'mongoid'),
    ('OTEL_RUBY_INSTRUMENTATION_REDIS_ENABLED', 'redis'), ('OTEL_RUBY_INSTRUMENTATION_FARADAY_ENABLED', 'faraday'),
    ('OTEL_RUBY_INSTRUMENTATION_NET_HTTP_ENABLED', 'net/http'), ('OTEL_RUBY_INSTRUMENTATION_NET_HTTP_ENABLED', 'httparty'),
    ('OTEL_RUBY_INSTRUMENTATION_NET_HTTP_ENABLED', 'rest-client'), ('OTEL_RUBY_INSTRUMENTATION_EXCON_ENABLED', 'excon'), ('DD_TRACE_PSYCOPG_ENABLED', 'psycopg2'),
    ('DD_TRACE_PSYCOPG_ENABLED', 'psycopg'), ('DD_TRACE_SQLALCHEMY_ENABLED', 'sqlalchemy'), ('DD_TRACE_REQUESTS_ENABLED', 'requests'),
    ('DD_TRACE_HTTPX_ENABLED', 'httpx'), ('DD_TRACE_REDIS_ENABLED', 'redis'), ('DD_TRACE_PYMONGO_ENABLED', 'pymongo'), ('DD_TRACE_PYMONGO_ENABLED', 'mongoengine'),
    ('DD_TRACE_ASYNCPG_ENABLED', 'asyncpg'), ('DD_TRACE_PG_ENABLED', 'pg'), ('DD_TRACE_PG_ENABLED', 'pg-pool'), ('DD_TRACE_AXIOS_ENABLED', 'axios'),
    ('DD_TRACE_FETCH_ENABLED', 'fetch'), ('DD_TRACE_MONGODB_ENABLED', 'mongodb'), ('DD_TRACE_MONGODB_ENABLED', 'mongoose')
), list(name, item, library) AS (VALUES
    ('OTEL_PYTHON_DISABLED_INSTRUMENTATIONS', 'psycopg2', 'psycopg2'), ('OTEL_PYTHON_DISABLED_INSTRUMENTATIONS', 'psycopg', 'psycopg'),
    ('OTEL_PYTHON_DISABLED_INSTRUMENTATIONS', 'asyncpg', 'asyncpg'), ('OTEL_PYTHON_DISABLED_INSTRUMENTATIONS', 'sqlalchemy', 'sqlalchemy'),
    ('OTEL_PYTHON_DISABLED_INSTRUMENTATIONS', 'pymongo', 'pymongo'), ('OTEL_PYTHON_DISABLED_INSTRUMENTATIONS', 'pymongo', 'mongoengine'),
    ('OTEL_PYTHON_DISABLED_INSTRUMENTATIONS', 'redis', 'redis'), ('OTEL_PYTHON_DISABLED_INSTRUMENTATIONS', 'pymysql', 'pymysql'),
    ('OTEL_PYTHON_DISABLED_INSTRUMENTATIONS', 'mysqlclient', 'MySQLdb'), ('OTEL_PYTHON_DISABLED_INSTRUMENTATIONS', 'requests', 'requests'),
    ('OTEL_PYTHON_DISABLED_INSTRUMENTATIONS', 'httpx', 'httpx'), ('OTEL_PYTHON_DISABLED_INSTRUMENTATIONS', 'urllib3', 'urllib3'),
    ('OTEL_PYTHON_DISABLED_INSTRUMENTATIONS', 'urllib', 'urllib.request'), ('OTEL_PYTHON_DISABLED_INSTRUMENTATIONS', 'aiohttp-client', 'aiohttp'),
    ('OTEL_PYTHON_DISABLED_INSTRUMENTATIONS', 'botocore', 'boto3'), ('OTEL_PYTHON_DISABLED_INSTRUMENTATIONS', 'boto3', 'boto3'),
    ('OTEL_PYTHON_DISABLED_INSTRUMENTATIONS', 'grpc_client', 'grpc'), ('OTEL_PYTHON_DISABLED_INSTRUMENTATIONS', 'grpc_client', 'grpc stubs'),
    ('OTEL_PYTHON_DISABLED_INSTRUMENTATIONS', 'elasticsearch', 'elasticsearch'), ('OTEL_PHP_DISABLED_INSTRUMENTATIONS', 'pdo', 'pdo'),
    ('OTEL_PHP_DISABLED_INSTRUMENTATIONS', 'pdo', 'doctrine'), ('OTEL_PHP_DISABLED_INSTRUMENTATIONS', 'pdo', 'eloquent'),
    ('OTEL_PHP_DISABLED_INSTRUMENTATIONS', 'guzzle', 'guzzle'), ('OTEL_PHP_DISABLED_INSTRUMENTATIONS', 'curl', 'curl'),
    ('OTEL_PHP_DISABLED_INSTRUMENTATIONS', 'mongodb', 'mongodb'), ('OTEL_PHP_DISABLED_INSTRUMENTATIONS', 'mysqli', 'mysqli'), ('DD_TRACE_DISABLED_PLUGINS', 'pg', 'pg'),
    ('DD_TRACE_DISABLED_PLUGINS', 'pg', 'pg-pool'), ('DD_TRACE_DISABLED_INSTRUMENTATIONS', 'pg', 'pg'), ('DD_TRACE_DISABLED_INSTRUMENTATIONS', 'pg', 'pg-pool'),
    ('DD_TRACE_DISABLED_PLUGINS', 'mongodb-core', 'mongodb'), ('DD_TRACE_DISABLED_PLUGINS', 'mongodb-core', 'mongoose'),
    ('DD_TRACE_DISABLED_INSTRUMENTATIONS', 'mongodb-core', 'mongodb'), ('DD_TRACE_DISABLED_INSTRUMENTATIONS', 'mongodb-core', 'mongoose'),
    ('DD_TRACE_DISABLED_PLUGINS', 'http', 'http'), ('DD_TRACE_DISABLED_PLUGINS', 'http', 'https'), ('DD_TRACE_DISABLED_PLUGINS', 'http', 'node:http'),
    ('DD_TRACE_DISABLED_PLUGINS', 'http', 'node:https'), ('DD_TRACE_DISABLED_PLUGINS', 'http', 'axios'), ('DD_TRACE_DISABLED_PLUGINS', 'http', 'got'),
    ('DD_TRACE_DISABLED_PLUGINS', 'http', 'node-fetch'), ('DD_TRACE_DISABLED_INSTRUMENTATIONS', 'http', 'http'), ('DD_TRACE_DISABLED_INSTRUMENTATIONS', 'http', 'https'),
    ('DD_TRACE_DISABLED_INSTRUMENTATIONS', 'http', 'node:http'), ('DD_TRACE_DISABLED_INSTRUMENTATIONS', 'http', 'node:https'),
    ('DD_TRACE_DISABLED_INSTRUMENTATIONS', 'http', 'axios'), ('DD_TRACE_DISABLED_INSTRUMENTATIONS', 'http', 'got'),
    ('DD_TRACE_DISABLED_INSTRUMENTATIONS', 'http', 'node-fetch'), ('DD_TRACE_DISABLED_PLUGINS', 'fetch', 'fetch'),
    ('DD_TRACE_DISABLED_INSTRUMENTATIONS', 'fetch', 'fetch'), ('DD_TRACE_DISABLED_PLUGINS', 'mysql2', 'mysql2'),
    ('DD_TRACE_DISABLED_INSTRUMENTATIONS', 'mysql2', 'mysql2'), ('DD_TRACE_DISABLED_PLUGINS', 'ioredis', 'ioredis'),
    ('DD_TRACE_DISABLED_INSTRUMENTATIONS', 'ioredis', 'ioredis'), ('DD_TRACE_DISABLED_PLUGINS', 'redis', 'redis'),
    ('DD_TRACE_DISABLED_INSTRUMENTATIONS', 'redis', 'redis')
)
SELECT s.library, min(e.path) AS path, min(e.line) AS line FROM switch s CROSS JOIN env_switch e ON e.name = s.name WHERE e.state = 'off' GROUP BY s.library
UNION
SELECT l.library, min(e.path), min(e.line) FROM list l CROSS JOIN env_switch e ON e.name = l.name
WHERE instr(',' || replace(lower(e.value), ' ', '') || ',', ',' || l.item || ',') > 0 GROUP BY l.library
UNION
SELECT s.library, min(n.path), min(n.line) FROM switch s CROSS JOIN node n ON n.shape = s.name CROSS JOIN file f ON f.path = n.path AND f.role = 'production' WHERE lower(n.value) = 'false' GROUP BY s.library
