-- commands that copy a store's data elsewhere
-- path: file
-- line: line
-- holder: command.holder
-- tool: the program
-- store: kind of store it copies, any when it copies whole volumes
-- text: the command
-- index: holder
-- typed: holder TEXT
SELECT path, line, holder,
       CASE WHEN text REGEXP '\bpg_dump' THEN 'pg_dump' WHEN text REGEXP 'pgbackrest' THEN 'pgBackRest' WHEN text REGEXP '\bwal-g' THEN 'WAL-G'
            WHEN text REGEXP '\bpg_basebackup' THEN 'pg_basebackup' WHEN text REGEXP '\bbarman\b' THEN 'barman'
            WHEN text REGEXP '\b(mysqldump|mariadb-dump|mydumper|mysqlpump)' THEN 'mysqldump' WHEN text REGEXP '\b(xtrabackup|mariabackup|mariadb-backup)' THEN 'xtrabackup'
            WHEN text REGEXP '\bmongodump' THEN 'mongodump' WHEN text REGEXP 'litestream' THEN 'litestream' WHEN text REGEXP 'sqlite3' THEN 'sqlite3'
            WHEN text REGEXP 'clickhouse-backup|BACKUP (DATABASE|TABLE|ALL)' THEN 'clickhouse-backup' WHEN text REGEXP '\brestic\b' THEN 'restic' WHEN text REGEXP '\bborg' THEN 'borg'
            WHEN text REGEXP '\bkopia\b' THEN 'kopia' WHEN text REGEXP '\bduplicity\b' THEN 'duplicity' WHEN text REGEXP 'velero' THEN 'velero'
            WHEN text REGEXP 'aws rds' THEN 'aws rds snapshot' WHEN text REGEXP 'gcloud sql' THEN 'gcloud sql' WHEN text REGEXP 'heroku' THEN 'heroku pg:backups' ELSE 'copy' END AS tool,
       CASE WHEN text REGEXP '\b(pg_dump|pg_basebackup|pgbackrest|wal-g backup-push|barman|pg:backups|cockroach)' THEN 'postgres'
            WHEN text REGEXP '\b(mysqldump|mariadb-dump|mydumper|mysqlpump|xtrabackup|mariabackup|mariadb-backup)' THEN 'mysql'
            WHEN text REGEXP '\bmongodump' THEN 'mongodb' WHEN text REGEXP '(litestream|sqlite3)' THEN 'sqlite'
            WHEN text REGEXP '(clickhouse-backup|BACKUP (DATABASE|TABLE|ALL))' THEN 'clickhouse' WHEN text REGEXP 'neo4j-admin' THEN 'neo4j'
            WHEN text REGEXP 'influxd? backup' THEN 'influxdb' WHEN text REGEXP 'nodetool' THEN 'cassandra' WHEN text REGEXP 'elasticdump|_snapshot' THEN 'elasticsearch'
            WHEN text REGEXP 'mc mirror' THEN 'minio' WHEN text REGEXP '(aws rds|gcloud sql)' THEN 'sql'
            WHEN text REGEXP '(?i)(redis|rdb)' THEN 'redis' ELSE 'any' END AS store, text
FROM command
WHERE role = 'production'
  AND text REGEXP '\b(pg_dump|pg_dumpall|pg_basebackup|mysqldump|mariadb-dump|mydumper|mysqlpump|mongodump|elasticdump)\b(?! *--?(version|help))|pgbackrest\b.*\bbackup\b|\bwal-g\b.*backup-push|\bbarman\b.*\b(backup|cron)\b|\b(xtrabackup|mariabackup|mariadb-backup)\b.*--backup|litestream\s+replicate|sqlite3\b.*(\.backup|VACUUM INTO|\.dump)|clickhouse-backup\b.*create|\brestic\b.*\bbackup\b|\bborg\b.*\bcreate\b|\bborgmatic\b|\bkopia\b.*snapshot create|\bduplicity\b|velero backup create|aws rds create-db-(cluster-)?snapshot|gcloud sql (export|backups create)|pg:backups:(capture|schedule)|neo4j-admin\b.*(dump|backup)|influxd? backup|nodetool snapshot|cockroach\b.*BACKUP|mc mirror|clickhouse(-client)?\b.*BACKUP (DATABASE|TABLE|ALL)'
  AND NOT text REGEXP '^\s*(echo|apt|apt-get|apk|which|command -v|#|brew|yum|dnf)\b' AND source <> 'dockerfile'
  AND NOT text REGEXP '(--schema-only|\s-s\s|--no-data\b|-d --no-data)'
