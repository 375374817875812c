-- what a framework connects to by its configuration: the databases of Rails, Doctrine, Flask-SQLAlchemy and Spring Boot, the mailer, scoped HTTP clients and message brokers of Symfony
-- path: file
-- line: line
-- kind: db, http, email, queue or cache
-- library: catalogue entry of the operations that go through it
-- timeout: text of the full bound; NULL none
-- completeness: full, or what a partial bound covers
-- unit: unit of the file
-- typed: library TEXT
WITH place(path, line, kind, library, unit) AS (
    SELECT n.path, n.line, 'db', 'active_record', f.unit
    FROM file f CROSS JOIN node n ON n.path = f.path AND n.shape = 'production' AND n.type = 'map'
    WHERE f.role = 'production' AND (f.path = 'config/database.yml' OR f.path GLOB '*/config/database.yml')
    UNION ALL
    SELECT n.path, min(n.line), 'db', 'doctrine', f.unit
    FROM node n CROSS JOIN file f ON f.path = n.path AND f.role = 'production'
    WHERE n.key IN ('url', 'host', 'driver') AND (n.shape IN ('doctrine.dbal.url', 'doctrine.dbal.host', 'doctrine.dbal.driver') OR n.shape GLOB 'doctrine.dbal.connections.*')
    GROUP BY n.path
    UNION ALL -- SQLALCHEMY_DATABASE_URI = os.environ["DATABASE_URL"]
    SELECT a.path, a.line, 'db', 'sqlalchemy', f.unit
    FROM assignment a CROSS JOIN service_file f ON f.path = a.path
    WHERE a.name = 'SQLALCHEMY_DATABASE_URI' AND coalesce(a.value, '') NOT LIKE 'sqlite%' AND EXISTS (SELECT 1 FROM dependency d WHERE d.ecosystem = 'pypi' AND lower(d.name) IN ('flask-sqlalchemy', 'quart-sqlalchemy'))
    UNION ALL
    SELECT n.path, n.line, 'email', 'symfony.mailer', f.unit
    FROM node n CROSS JOIN file f ON f.path = n.path AND f.role = 'production' WHERE n.shape IN ('framework.mailer.dsn', '["when@prod"].framework.mailer.dsn')
    UNION ALL -- spring.data.mongodb.uri
    SELECT s.path, min(s.line), t.kind, t.library, s.unit
    FROM (SELECT column1 AS name, column2 AS kind, column3 AS library FROM (VALUES
        ('spring.data.mongodb.uri', 'db', 'spring-data-mongodb'), ('spring.data.mongodb.host', 'db', 'spring-data-mongodb'), ('spring.mongodb.uri', 'db', 'spring-data-mongodb'),
        ('spring.datasource.url', 'db', 'spring-data-jpa'), ('spring.datasource.jdbcurl', 'db', 'spring-data-jpa'), ('spring.datasource.url', 'db', 'spring-jdbc'), ('spring.r2dbc.url', 'db', 'spring-r2dbc'),
        ('spring.data.redis.host', 'cache', 'spring-data-redis'), ('spring.redis.host', 'cache', 'spring-data-redis'), ('spring.data.redis.url', 'cache', 'spring-data-redis'),
        ('spring.elasticsearch.uris', 'db', 'spring-data-elasticsearch'))) t
    CROSS JOIN framework_setting s ON s.name = t.name AND s.value IS NOT NULL
    WHERE s.unit IS NOT NULL AND EXISTS (SELECT 1 FROM use u WHERE u.library = t.library AND u.role = 'outbound_call' AND u.unit = s.unit)
    GROUP BY s.path, t.library, s.unit
    UNION ALL
    SELECT n.path, n.line, 'queue', 'rabbitmq', f.unit
    FROM node n CROSS JOIN file f ON f.path = n.path AND f.role = 'production' WHERE n.key IN ('url', 'host') AND n.shape GLOB 'old_sound_rabbit_mq.connections.*'
)
SELECT p.path, p.line, p.kind, p.library, b.timeout, b.completeness, p.unit
FROM (SELECT path, line, kind, library, unit, -- the weakest of what goes through it
             (SELECT u.id FROM use u LEFT JOIN bound k ON k.use = u.id WHERE u.library = place.library AND u.role = 'outbound_call' AND u.scope = 'service' ORDER BY k.timeout IS NOT NULL, u.id LIMIT 1) AS use
      FROM place) p LEFT JOIN bound b ON b.use = p.use
WHERE p.use IS NOT NULL
UNION ALL
SELECT c.path, c.line, 'http', c.library, c.timeout, 'full', c.unit FROM configured_client c WHERE c.name IS NOT NULL
