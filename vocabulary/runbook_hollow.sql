-- commands of runbooks that cannot be run as they stand: what is missing is not what only the incident knows
-- command: runbook_command.id
-- path: file
-- line: line
-- title: heading of the section
-- section: section.id; NULL none
-- text: the command
-- why: what is wrong with it
-- typed: command INTEGER
-- index: command
SELECT * FROM (
    SELECT c.id AS command, c.path, c.line, c.title, c.section, c.text,
           CASE WHEN c.text REGEXP '\b(TODO|FIXME|TBD|XXX+)\b' THEN 'is not written yet'
                WHEN c.text REGEXP '(?i)\byour[-_][a-z][a-z_-]+|\bmy-(cluster|host|app|namespace|server|project|bucket|service|database)\b|\bCHANGE_?ME\b|path/to/|<your |\[your ' THEN 'holds a name that everybody must put in'
                WHEN c.text REGEXP '(?i)<(?!node)(the |our )?([a-z0-9]+[ _-]+)*(host|hostname|server|cluster|region|zone|project|account|service|app|application|deployment|statefulset|workload|database|db|bucket|domain|url|endpoint|address|environment|env|org|organi[sz]ation|registry|repo|repository|chart|profile|stack|function)([ _-]?(name|id|url|address))?>' AND NOT c.text LIKE '%<<%'
                     OR c.text REGEXP '(?i)<([a-z0-9]+[ _-]+)*namespace([ _-]?name)?>' AND EXISTS (SELECT 1 FROM document d WHERE d.namespace IS NOT NULL AND d.api IS NOT NULL) THEN 'holds a placeholder for what is always the same'
                WHEN c.text REGEXP '(?i)<[a-z][a-z0-9 _-]{1,40}>.*<[a-z][a-z0-9 _-]{1,40}>.*<[a-z][a-z0-9 _-]{1,40}>' THEN 'holds three placeholders'
                WHEN c.text REGEXP '\S\s+(\.\.\.|…)(\s|$)' THEN 'is cut short' END AS why
    FROM runbook_command c
)
WHERE why IS NOT NULL
