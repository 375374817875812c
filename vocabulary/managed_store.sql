-- databases and file systems of cloud providers, as infrastructure code makes them
-- document: document.id; of a store that code makes minus its call
-- kind: type of the resource
-- store: kind of store (durable_store.kind)
-- name: name
-- path: file
-- line: line
-- off: 1 when it is not made
-- index: document
-- index: store
-- typed: store TEXT
SELECT r.document, r.kind,
       CASE WHEN c.kind <> 'sql' THEN CASE WHEN e.value = 'MongoDB' THEN 'mongodb' ELSE c.kind END
            WHEN e.value LIKE '%postgres%' OR e.value = 'pg' THEN 'postgres' WHEN e.value LIKE '%mysql%' OR e.value LIKE 'mariadb%' OR e.value = 'aurora' THEN 'mysql'
            WHEN e.value = 'mongodb' THEN 'mongodb' WHEN e.value IN ('redis', 'valkey', 'kafka') THEN NULL WHEN e.value = 'docdb' THEN 'mongodb' WHEN e.value = 'neptune' THEN 'neptune' ELSE 'sql' END AS store,
       r.name, r.path, r.line, r.off
FROM config_rule c JOIN cloud_resource r ON r.kind = c.name LEFT JOIN node e ON e.document = r.document AND e.shape = c.key
WHERE c.matcher = 'resource' AND c.role = 'managed_store'
  AND (e.value IS NULL OR e.value NOT IN ('redis', 'valkey', 'kafka'))
  AND NOT EXISTS (SELECT 1 FROM node n WHERE n.document = r.document AND n.shape IN ('replicate_source_db', 'SourceDBInstanceIdentifier', 'master_instance_name', 'ReplicationSourceIdentifier', 'replication_source_identifier', 'create_source_db_id', 'DBClusterIdentifier'))
UNION ALL -- buckets whose names say that users' files lie in them
SELECT r.document, r.kind, 'objects', r.name, r.path, r.line, r.off
FROM cloud_resource r LEFT JOIN node b ON b.document = r.document AND b.shape IN ('bucket', 'BucketName', 'name')
WHERE r.kind IN ('aws_s3_bucket', 'AWS::S3::Bucket', 'google_storage_bucket', 'terraform-aws-modules/s3-bucket/aws')
  AND r.name || ' ' || coalesce(b.value, '') REGEXP '(?i)(upload|document|attachment|avatar|photo|receipt|invoice|contract|user[-_]?(files|content|data)|customer[-_]?(files|data))' AND NOT r.name || ' ' || coalesce(b.value, '') REGEXP '(?i)(log|backup|state|static|asset|cdn|cache|temp|tmp|artifact|deploy|website|documentation)'
UNION ALL -- what infrastructure code in a programming language makes
SELECT -r.call, r.kind, CASE WHEN c.kind <> 'sql' THEN c.kind WHEN e.value LIKE '%postgres%' THEN 'postgres' WHEN e.value LIKE '%mysql%' OR e.value LIKE '%mariadb%' THEN 'mysql' ELSE 'sql' END, r.name, r.path, r.line, 0
FROM code_resource r JOIN config_rule c ON c.matcher = 'resource' AND c.name = r.kind AND c.role = 'managed_store' LEFT JOIN code_resource_value e ON e.call = r.call AND e.key = lower(replace(c.key, '_', ''))
GROUP BY r.call
