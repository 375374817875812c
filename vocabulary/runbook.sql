-- pages and sections that say what to do when something of the running service fails
-- path: file
-- line: line
-- title: heading
-- kind: failure (a failure mode), rollback, escalation
-- runs: 1 when it holds commands that can be pasted
SELECT path, line, title, 'failure' AS kind, runs FROM failure_mode
UNION ALL
SELECT path, line, title, 'rollback', runs FROM rollback_procedure WHERE outcome <> 'unmet'
