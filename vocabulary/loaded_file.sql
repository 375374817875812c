-- files that run: imported by others, named on a command line, or entry points by convention
-- path: file
-- index: path
WITH said AS MATERIALIZED (
    SELECT DISTINCT name = 'RUN' AS building, text FROM command_line
), script AS MATERIALIZED ( -- those that start something, by the part of their names that commands say
    SELECT f.path, rtrim(replace(replace(replace(replace(replace(replace(basename(f.path), '.tsx', '.'), '.mts', '.'), '.cts', '.'), '.ts', '.'), '.mjs', '.'), '.js', '.'), '.') AS name
    FROM service_file f
    WHERE f.language IN ('javascript', 'typescript', 'tsx') AND f.path IN (SELECT path FROM service_use WHERE role IN ('tracer', 'metric_endpoint', 'instrumentation', 'runtime_metrics'))
), of_node AS MATERIALIZED (
    SELECT path, '/' || path AS place FROM service_file WHERE language IN ('javascript', 'typescript', 'tsx')
), module AS MATERIALIZED (
    SELECT path, substr(basename(path), 1, length(basename(path)) - 3) AS name FROM service_file WHERE language = 'python' AND length(basename(path)) > 5
), named AS MATERIALIZED ( -- many modules share a name
    SELECT DISTINCT m.name FROM (SELECT DISTINCT name FROM module) m WHERE EXISTS (SELECT 1 FROM said c WHERE NOT c.building AND instr(c.text, m.name) > 0)
)
SELECT DISTINCT resolved AS path FROM import WHERE resolved IS NOT NULL AND resolved <> path
UNION
SELECT f.path FROM service_file f
WHERE f.language IN ('javascript', 'typescript', 'tsx') AND (
    basename(f.path) REGEXP '^(index|main|server|app|instrumentation(-node)?|instrument|sentry\.server\.config|sentry\.config|worker|cli|start|bin|www)\.[cm]?[jt]sx?$'
    OR f.path IN (SELECT path FROM serves))
UNION
SELECT s.path FROM script s WHERE EXISTS (SELECT 1 FROM said c WHERE instr(c.text, s.name) > 0)
UNION -- Python: what servers and frameworks find by its name, settings with what they name, modules named on a command line
SELECT f.path FROM service_file f
WHERE f.language = 'python' AND (
    basename(f.path) REGEXP '^(main|app|wsgi|asgi|manage|run|serve|server|worker|application|api|cli|celery|celery_app|tasks|urls|models|apps|admin|signals|receivers|middleware|consumer|scheduler|bot|__main__|__init__|settings|conftest|gunicorn[\w.]*|.*_settings)\.py$'
    OR f.path IN (SELECT path FROM serves) OR f.path LIKE '%/management/commands/%' OR f.path LIKE '%/settings/%'
    OR f.path IN (SELECT path FROM trait WHERE kind = 'compare' AND detail LIKE '%__name__%__main__%'))
UNION
SELECT m.path FROM module m WHERE m.name IN (SELECT name FROM named)
UNION -- loaded by folder: @fastify/autoload, readdirSync and a dynamic require
SELECT f.path FROM (
    SELECT DISTINCT u.path, trim(trim(s.value, '.'), '/') AS folder FROM service_use u CROSS JOIN argument a ON a.call = u.call AND a.name = 'dir'
    CROSS JOIN argument s ON s.call IN (a.call, a.origin) AND s.kind = 'string'
    WHERE u.role = 'mount' AND u.kind = 'directory'
    UNION
    SELECT c.path, trim(trim(substr(s.value, 1, instr(s.value || '*', '*') - 1), '.'), '/') FROM service_call c CROSS JOIN argument a ON a.call = c.id AND a.position = 0
    CROSS JOIN argument s ON s.call IN (a.call, a.origin) AND s.kind = 'string'
    WHERE c.name IN ('readdirSync', 'readdir', 'globSync', 'glob')
) d CROSS JOIN of_node f ON instr(f.place, '/' || d.folder || '/') > 0
WHERE d.folder <> '' AND f.path LIKE CASE dirname(d.path) WHEN '.' THEN '' WHEN '' THEN '' ELSE dirname(d.path) || '/' END || '%'
UNION -- the class path is scanned; all files of a project are compiled into one program
SELECT path FROM service_file WHERE language IN ('java', 'kotlin', 'csharp', 'ruby', 'php')
UNION -- roots of crates
SELECT path FROM service_file WHERE language = 'rust' AND (basename(path) IN ('main.rs', 'lib.rs') OR '/' || path LIKE '%/src/bin/%')
UNION -- packages: all files of a directory that something imports, or that holds a program
SELECT f.path FROM service_file f
WHERE f.language = 'go' AND (dirname(f.path) IN (SELECT dirname(i.resolved) FROM import i WHERE i.resolved LIKE '%.go')
                             OR dirname(f.path) IN (SELECT dirname(m.path) FROM function m WHERE m.name = 'main' AND m.kind = 'function' AND m.path LIKE '%.go'))
