-- poolers in front of the database: PgBouncer, pgcat, RDS Proxy, ProxySQL, hosted poolers
-- path: file
-- line: line
-- note: what it is
SELECT n.path, n.line, 'image ' || n.value AS note FROM node n JOIN service_file f ON f.path = n.path
WHERE n.key = 'image' AND n.value REGEXP '(?i)(pgbouncer|pgcat|odyssey|proxysql|maxscale|pgpool|supavisor|cloud-sql-proxy-pool)'
UNION
SELECT n.path, n.line, n.value FROM node n JOIN service_file f ON f.path = n.path
WHERE n.value IN ('aws_db_proxy', 'AWS::RDS::DBProxy', 'Pooler') OR n.key = 'aws_db_proxy'
UNION
SELECT r.path, r.line, r.kind FROM cloud_resource r WHERE r.kind IN ('aws_db_proxy', 'AWS::RDS::DBProxy') AND r.off = 0
  AND NOT EXISTS (SELECT 1 FROM environment e WHERE e.value REGEXP 'aws_(db_instance|rds_cluster)\.\w+\.(address|endpoint)') -- somebody goes around it
UNION
SELECT e.path, e.line, e.name FROM environment e
WHERE e.role = 'production' AND e.value REGEXP '(?i)(pgbouncer|-pooler\.|pooler\.supabase|\.proxy-[a-z0-9]+\.[a-z0-9-]+\.rds|proxysql|pgcat|:6432\b|prisma://|accelerate\.prisma)'
UNION
SELECT d.path, d.line, 'Pooler ' || coalesce(d.name, '') FROM document d WHERE d.kind = 'Pooler' AND d.role = 'production'
