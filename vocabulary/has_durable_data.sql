-- databases, volumes and buckets whose loss would hurt
-- path: file
-- line: line
-- note: what
SELECT path, line, library AS note FROM outbound_call WHERE kind = 'db' AND scope = 'service'
UNION
SELECT n.path, n.line, 'image ' || n.value FROM node n JOIN file f ON f.path = n.path
WHERE f.role = 'production' AND n.key = 'image'
  AND n.value REGEXP '(?i)(^|/)(postgres|postgis|timescale|mysql|mariadb|mongo|percona|cockroach|clickhouse|cassandra|elasticsearch|opensearch|neo4j|influxdb|minio)'
UNION
SELECT d.path, d.line, d.kind || ' ' || coalesce(d.name, '') FROM document d
WHERE d.role = 'production' AND d.kind IN ('PersistentVolumeClaim', 'StatefulSet', 'Cluster', 'PostgresCluster')
UNION
SELECT path, 1, path FROM file WHERE role = 'production' AND (language = 'prisma' OR matches_path('**/migrations/**/*.sql', path))
