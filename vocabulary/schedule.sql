-- how often the schedules that are written down come round
-- schedule: as written
-- cadence: daily (at least), less, unknown
-- days: days of the week on which it runs, NULL when it is no weekly pattern
-- index: schedule
-- typed: schedule TEXT
SELECT schedule,
       CASE WHEN schedule IS NULL OR schedule LIKE '%{{%' OR schedule LIKE '%$%' OR schedule = '' THEN 'unknown'
            WHEN schedule REGEXP '(?i)^@?(daily|hourly|midnight|minutely|continuous|CronExpression\.EVERY_(DAY|HOUR|\d+_HOURS|MINUTE|\d+_MINUTES).*|.*\.EVERY_DAY_AT_.*)$' THEN 'daily'
            WHEN schedule REGEXP '^\s*((CRON_)?TZ=\S+\s+)?(cron\()?([\d*,/-]+\s+)?[\d*,/HR()-]+\s+[\d*,/HR()-]+\s+(\*|\?|\*/1|1-31|\?)\s+(\*|\*/1|1-12)\s+(\*|\?|\*/1|[01]-7|0-6|(?i)sun-sat|mon-sun)(\s+\*)?\)?\s*$' THEN 'daily'
            WHEN schedule REGEXP '^(\*-\*-\*\s+)?[\d*/,.]{1,8}(:[\d*/,]{1,8}){1,2}(\s+[A-Za-z/_]+)?$' THEN 'daily'
            WHEN schedule REGEXP '(?i)^(@every|rate\(|every)?\s*\d+\s*[a-z]+\)?$'
                 THEN CASE WHEN CAST(replace(replace(replace(lower(schedule), '@every', ''), 'rate(', ''), 'every', '') AS REAL)
                                * CASE WHEN schedule REGEXP '(?i)\d\s*(d|days?)\)?$' THEN 86400 WHEN schedule REGEXP '(?i)\d\s*(h|hours?)\)?$' THEN 3600 WHEN schedule REGEXP '(?i)\d\s*(m|min|minutes?)\)?$' THEN 60 WHEN schedule REGEXP '(?i)\d\s*(w|weeks?)\)?$' THEN 604800 ELSE 1 END <= 90000
                      THEN 'daily' ELSE 'less' END
            WHEN schedule REGEXP '^\d+$' THEN CASE WHEN CAST(schedule AS INTEGER) <= 90000 THEN 'daily' ELSE 'less' END
            ELSE 'less' END AS cadence,
       CASE WHEN schedule REGEXP '^\s*(\S+\s+)?\S+\s+\S+\s+[*?]\s+\*\s+[0-7]\s*$' THEN 1
            WHEN schedule REGEXP '^\s*(\S+\s+)?\S+\s+\S+\s+[*?]\s+\*\s+[0-7]-[0-7]\s*$' THEN CAST(substr(trim(schedule), -1) AS INTEGER) - CAST(substr(trim(schedule), -3, 1) AS INTEGER) + 1
            WHEN schedule REGEXP '^\s*(\S+\s+)?\S+\s+\S+\s+[*?]\s+\*\s+[0-7](,[0-7])+\s*$' THEN length(schedule) - length(replace(schedule, ',', '')) + 1
            WHEN schedule REGEXP '(?i)\s(mon-fri|sun-thu)\s*$' THEN 5 WHEN schedule REGEXP '(?i)\s(mon-sat|sun-fri)\s*$' THEN 6
            WHEN schedule REGEXP '(?i)\s(sun|mon|tue|wed|thu|fri|sat)\s*$' THEN 1 END AS days
FROM (SELECT DISTINCT schedule FROM scheduled
      UNION SELECT DISTINCT value FROM node WHERE (key LIKE 'ofelia.%.schedule' OR key IN ('schedule', 'cron', 'logicalBackupSchedule', 'full', 'incremental', 'differential', 'SCHEDULE', 'BACKUP_CRON_EXPRESSION', 'BACKUP_CRON', 'CRON_SCHEDULE', 'CRON_TIME', 'cronTime', 'cronExpression', 'BACKUP_SCHEDULE')) AND value IS NOT NULL
      UNION SELECT DISTINCT substr(value, instr(value, '=') + 1) FROM node WHERE value REGEXP '(?i)^[A-Z_]*(SCHEDULE|CRON)[A-Z_]*=' OR value LIKE 'ofelia.%schedule=%')
