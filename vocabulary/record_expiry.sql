-- stores that drop records by themselves when these are old
-- path: file
-- line: line
-- note: what
SELECT c.path, a.line, 'an index drops records that are old' AS note FROM service_call c JOIN argument a ON a.call = c.id AND (a.name REGEXP '(^|\.)expireAfterSeconds$' OR a.name IN ('expireAfter', 'expireAfterSeconds', 'expire_after_seconds', 'ExpireAfter', 'expires') AND c.name IN ('create_index', 'createIndex', 'Indexed', 'CreateOneAsync', 'index', 'IndexModel', 'CreateIndexOptions', 'ensureIndex', 'Prop'))
WHERE a.value IS NOT NULL AND a.value NOT IN ('-1', 'null', 'None')
UNION
SELECT c.path, c.line, 'an index drops records that are old' FROM service_call c WHERE c.name IN ('SetExpireAfterSeconds', 'expireAfter') AND c.callee REGEXP '(?i)(mongo|IndexOptions|Index\b)'
UNION
SELECT r.path, n.line, r.kind || ' ' || r.name || ' drops items by their own time' FROM cloud_resource r JOIN node n ON n.document = r.document
WHERE r.off = 0 AND (r.kind = 'aws_dynamodb_table' AND n.shape = 'ttl.enabled' AND n.value = 'true' OR r.kind = 'AWS::DynamoDB::Table' AND n.shape = 'TimeToLiveSpecification.Enabled' AND n.value = 'true')
UNION
SELECT c.path, c.line, 'the table drops items by their own time' FROM service_call c JOIN argument a ON a.call = c.id AND a.name = 'timeToLiveAttribute'
UNION
SELECT path, line, 'the database''s own schedule deletes old rows' FROM statement WHERE text REGEXP '(?i)(cron\.schedule\s*\(.*delete\s+from|add_retention_policy\s*\(|create\s+event\b.*delete\s+from)'
