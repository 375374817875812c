-- the commands that belong to each scheduled backup
-- job: command.holder of the job
-- holder: command.holder of the command
-- path: file
-- line: line
-- text: the command
-- source: as command.source
-- index: job
-- index: holder
-- typed: job TEXT, holder TEXT
SELECT DISTINCT j.holder AS job, c.holder, c.path, c.line, c.text, c.source
FROM backup_job j JOIN command_reach r ON r.holder = j.holder JOIN command c ON c.holder = r.reached
