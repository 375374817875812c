-- scripts that jobs, units and pipelines call and that are nowhere in the repository
-- path: file that calls it
-- line: line
-- holder: command.holder of what calls it
-- source: as command.source
-- script: the script as it is called
-- index: holder
-- typed: holder TEXT
WITH called AS (
    SELECT DISTINCT c.path, c.line, c.holder, c.source, w.value AS script, basename(w.value) AS base
    FROM command c JOIN json_each('[' || replace(json_quote(replace(c.words, char(9), ' ')), ' ', '","') || ']') w
    WHERE c.role = 'production' AND c.source IN ('kubernetes', 'compose', 'cron', 'systemd', 'ci', 'action', 'make', 'script', 'ansible')
      AND (c.text LIKE '%.sh%' OR c.text LIKE '%.py%' OR c.text LIKE '%.rb%' OR c.text LIKE '%.pl%' OR c.text LIKE '%.php%' OR c.text LIKE '%.bash%')
      AND w.value REGEXP '^(\.{0,2}/)?([A-Za-z0-9_.-]+/)+[A-Za-z0-9_.-]+\.(sh|bash|py|rb|pl|php)$'
      -- a download, a build's result or what a package brings is not the repository's
      AND NOT w.value REGEXP '^/(usr|bin|sbin|opt|etc|lib|var|tmp|home|root|docker-entrypoint|google-cloud-sdk)/|(^|/)(node_modules|vendor|dist|build|target|venv|\.venv|site-packages|_build|bin)/'
), made AS ( -- written by a command of the same job
    SELECT DISTINCT k.holder, k.script FROM called k JOIN command c ON c.holder = k.holder
    WHERE instr(c.text, k.base) > 0 AND c.text REGEXP '(curl|wget|git clone|\btee\b|>|\bcp\b|\bmv\b|\btar\b|unzip|download|generate|chmod .*curl)'
), folder AS (
    SELECT DISTINCT basename(dirname(path)) AS name FROM file WHERE instr(path, '/') > 0
), known AS (
    SELECT DISTINCT basename(path) AS base FROM file
    UNION SELECT DISTINCT substr(basename(path), 1, instr(basename(path) || '.', '.') - 1) FROM file -- built from another language
)
SELECT k.path, k.line, k.holder, k.source, k.script
FROM called k
WHERE k.base NOT IN (SELECT base FROM known) AND NOT substr(k.base, 1, instr(k.base, '.') - 1) IN (SELECT base FROM known)
  AND NOT EXISTS (SELECT 1 FROM made m WHERE m.holder = k.holder AND m.script = k.script)
  AND NOT EXISTS (SELECT 1 FROM node n WHERE n.key = k.base)
  AND NOT EXISTS (SELECT 1 FROM node n WHERE n.key = 'repository' AND n.path = k.path) -- another checkout beside it
  -- inside an image it may be somebody else's, unless its folder is one of this repository or a mounted map
  AND (k.source IN ('ci', 'make', 'script') OR k.script NOT LIKE '/%' OR basename(dirname(k.script)) IN (SELECT name FROM folder)
       OR EXISTS (SELECT 1 FROM node m WHERE m.path = k.path AND m.key = 'mountPath' AND rtrim(m.value, '/') = dirname(k.script)))
