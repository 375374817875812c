-- images that make backups by themselves, on a schedule that a variable sets
-- pattern: what the image's name matches
-- store: kind of store, any for volumes
-- variable: pattern of the variable with the schedule
-- standard: schedule when the variable is not set; NULL when it then runs once
SELECT column1 AS pattern, column2 AS store, column3 AS variable, column4 AS standard FROM (VALUES
    ('prodrigestivill/postgres-backup-local', 'postgres', '^SCHEDULE$', '@daily'),
    ('(eeshugerman|siemens|schickling|itbm|kanekotic)/postgres-backup-s3', 'postgres', '^SCHEDULE$', NULL),
    ('kartoza/pg-backup', 'postgres', '^CRON_SCHEDULE$', '0 23 * * *'),
    ('postgres-backup|pg-?backup|pgbackups', 'postgres', 'SCHEDULE|CRON', NULL),
    ('fradelg/mysql-cron-backup', 'mysql', '^CRON_TIME$', '0 3 * * 0'),
    ('(databack|deitch)/mysql-backup', 'mysql', 'DB_DUMP_(CRON|FREQ)|DB_DUMP_FREQUENCY', '@daily'),
    ('(schickling|mysql)[/-]mysql-backup|mysql-backup|mariadb-backup', 'mysql', 'SCHEDULE|CRON', NULL),
    ('mongo(db)?-backup|stefanprodan/mgob', 'mongodb', 'SCHEDULE|CRON', NULL),
    ('(tiredofit|nfrastack)/(docker-)?db-backup', 'any', 'BACKUP_(INTERVAL|CRON)|DB_DUMP_FREQ|_BACKUP_INTERVAL', '@daily'),
    ('offen/docker-volume-backup', 'any', '^BACKUP_CRON_EXPRESSION$', '@daily'),
    ('(jareware|futurice)/(docker-)?volume-backup', 'any', '^BACKUP_CRON_EXPRESSION$', '@daily'),
    ('mazzolino/restic|resticker', 'any', '^BACKUP_CRON$', '0 3 * * *'),
    ('lobaro/restic-backup-docker', 'any', '^BACKUP_CRON$', '0 */6 * * *'),
    ('borgmatic', 'any', 'CRON|BACKUP_CRON', '0 1 * * *'),
    ('litestream/litestream', 'sqlite', '^-$', 'continuous'),
    ('restic-compose-backup|rcb', 'any', 'CRON_SCHEDULE', '0 2 * * *'))
