-- databases, volumes and buckets whose loss would hurt
-- path: file
-- line: line
-- note: what
SELECT path, line, note FROM durable_store
UNION
SELECT s.path, s.line, 'declared durable' FROM service s WHERE s.data = 'durable'
UNION -- a backup says that there is something to lose
SELECT path, line, 'backed up by ' || tool FROM backup_job WHERE store IS NOT NULL
