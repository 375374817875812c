-- files that people or builds run beside the service: scripts, tools, seeds, migrations that nothing else imports, command-line programs of their own
-- path: the file
-- index: path
WITH RECURSIVE main(dir) AS MATERIALIZED ( -- programs of Go
    SELECT DISTINCT dirname(f.path) FROM function f CROSS JOIN service_file s ON s.path = f.path AND s.language = 'go' WHERE f.name = 'main' AND f.kind = 'function'
), step(dir, next) AS MATERIALIZED (
    SELECT DISTINCT dirname(i.path), dirname(i.resolved) FROM import i WHERE i.resolved LIKE '%.go' AND i.path LIKE '%.go' AND (SELECT count(*) FROM main) > 1
), reached(main, dir) AS (
    SELECT dir, dir FROM main
    UNION
    SELECT r.main, s.next FROM reached r CROSS JOIN step s ON s.dir = r.dir
), serving(main) AS MATERIALIZED ( -- those that answer, listen or work
    SELECT DISTINCT r.main FROM reached r WHERE r.dir IN (SELECT dirname(path) FROM serves UNION SELECT dirname(path) FROM service_use WHERE role IN ('listen', 'server', 'queue_worker', 'job'))
), started(text) AS MATERIALIZED ( -- not what probes and hooks run
    SELECT substr(l.text, 1, instr(l.text || ' # ', ' # ')) FROM command_line l WHERE l.name IN ('CMD', 'ENTRYPOINT') OR l.source = 'compose'
    UNION
    SELECT coalesce(n.value, (SELECT group_concat(e.value, ' ') FROM node e WHERE e.parent = n.id)) FROM node n WHERE n.key IN ('command', 'args', 'ExecStart') AND n.shape NOT LIKE '%.exec.%'
      AND (n.shape IN (SELECT shape FROM node_shape WHERE shape LIKE '%ontainers[].%') OR n.key = 'ExecStart')
), tool(main) AS MATERIALIZED ( -- it takes commands, another program serves, and nothing starts it as the service
    SELECT m.dir FROM main m
    WHERE m.dir NOT IN (SELECT main FROM serving) AND EXISTS (SELECT 1 FROM serving) AND m.dir LIKE '%/%'
      AND (basename(m.dir) REGEXP '(?i)(cli|ctl)$' OR EXISTS (SELECT 1 FROM import i WHERE i.path LIKE m.dir || '/%' AND i.module REGEXP '^github\.com/(spf13/cobra|urfave/cli|alecthomas/(kong|kingpin)|jessevdk/go-flags|mitchellh/cli|peterbourgon/ff)'))
      AND basename(m.dir) NOT REGEXP '(?i)(work|consum|job|cron|sched|daemon|agent|control|operat|server|api|listen|dispatch|sync|notif|send|poll)'
      AND NOT EXISTS (SELECT 1 FROM started l WHERE l.text REGEXP ('(^|[^\w-])' || basename(m.dir) || '([^\w-]|$)'))
)
SELECT f.path FROM service_file f
WHERE f.path REGEXP '(?i)(^|/)(mage|gulp|grunt|nox|fab)file\.(go|js|ts|py)$|(^|/)(scripts?|tools?|hack|dev|devtools?|alembic|tasks?|seeds?|seeders?|seeder[a-z]+|fixtures?|migrations?|benchmarks?|bench|codegen|ci|\.github)/'
  AND f.path NOT IN (SELECT path FROM serves)
  AND f.path NOT IN (SELECT i.resolved FROM import i WHERE i.resolved IS NOT NULL AND i.path NOT REGEXP '(?i)(^|/)(scripts?|tools?|hack|dev|devtools?|alembic|tasks?|seeds?|seeders?|fixtures?|migrations?|benchmarks?|bench|codegen|ci|\.github|tests?)/')
  AND NOT (f.language = 'go' AND dirname(f.path) IN (SELECT dirname(i.resolved) FROM import i WHERE i.resolved LIKE '%.go' AND i.path NOT REGEXP '(?i)(^|/)(scripts?|tools?|hack|dev|devtools?|alembic|tasks?|seeds?|seeders?|fixtures?|migrations?|benchmarks?|bench|codegen|ci|\.github|tests?)/'))
UNION -- by their own name, whoever finds them: DemoSeeder.cs, db/seeds.rb
SELECT f.path FROM service_file f WHERE f.path REGEXP '(^|[/._-])seed(s|er)?\.(rb|py|js|ts|go)$|Seeder\.(cs|php|java|kt)$' AND f.path NOT IN (SELECT path FROM serves)
UNION -- a command-line program and what only such programs import
SELECT f.path FROM tool t CROSS JOIN reached r ON r.main = t.main CROSS JOIN service_file f ON f.language = 'go' AND dirname(f.path) = r.dir
WHERE NOT EXISTS (SELECT 1 FROM reached o WHERE o.dir = r.dir AND o.main NOT IN (SELECT main FROM tool))
UNION -- the command of a package: cli.js, which nothing imports nor starts
SELECT f.path FROM service_file f WHERE basename(f.path) REGEXP '^cli\.[cm]?[jt]s$' AND f.path NOT IN (SELECT path FROM serves) AND f.path NOT IN (SELECT resolved FROM import WHERE resolved IS NOT NULL)
  AND EXISTS (SELECT 1 FROM serves) AND NOT EXISTS (SELECT 1 FROM started l WHERE l.text LIKE '%cli%')
UNION -- what only the health check of a container runs
SELECT f.path FROM (SELECT n.value AS text FROM node w CROSS JOIN node n ON n.parent = w.parent AND n.key = 'value' WHERE w.key = 'name' AND w.value = 'HEALTHCHECK'
                    UNION SELECT n.value FROM node n WHERE n.shape IN (SELECT shape FROM node_shape WHERE shape LIKE 'services.%.healthcheck.test%') AND n.value IS NOT NULL) h
CROSS JOIN service_file f ON instr(' ' || replace(h.text, '/', ' ') || ' ', ' ' || basename(f.path) || ' ') > 0
WHERE f.path NOT IN (SELECT path FROM serves) AND f.path NOT IN (SELECT resolved FROM import WHERE resolved IS NOT NULL)
