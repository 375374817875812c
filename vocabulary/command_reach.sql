-- what running a holder of commands runs, itself included: scripts, make targets, package scripts it calls
-- holder: command.holder
-- reached: command.holder
-- depth: calls between the two
-- index: holder
-- index: reached
-- typed: holder TEXT, reached TEXT
WITH RECURSIVE script(reached, base) AS (
    SELECT DISTINCT holder, basename(path) FROM command WHERE source = 'shell'
), said(text, base) AS MATERIALIZED ( -- most scripts end in .sh, and most commands name none of them
    SELECT x.text, s.base FROM (SELECT DISTINCT text FROM command WHERE instr(text, '.sh') > 0) x
    CROSS JOIN (SELECT DISTINCT base FROM script WHERE length(base) > 3 AND base LIKE '%.sh') s ON instr(x.text, s.base) > 0
    UNION ALL
    SELECT x.text, s.base FROM (SELECT DISTINCT base FROM script WHERE length(base) > 3 AND base NOT LIKE '%.sh') s
    CROSS JOIN (SELECT DISTINCT text FROM command) x ON instr(x.text, s.base) > 0
), runner(holder, path, source, text, words, make, script) AS MATERIALIZED (
    SELECT * FROM (SELECT holder, path, source, text, words, text LIKE '%make %' OR text LIKE '%just %' AS make,
                          text REGEXP '\b(npm|pnpm|yarn|bun|npm-run-all|run-s|run-p|turbo|nx|lerna|concurrently|composer)\b' AS script FROM command)
    WHERE make OR script
), named(source, path, holder, name) AS MATERIALIZED (
    SELECT DISTINCT source, path, holder, substr(holder, length(path) + 2) FROM command WHERE source IN ('make', 'script')
), word(holder, path, source, text, make, script, name) AS MATERIALIZED ( -- which of those names stand in the command as words
    SELECT DISTINCT r.holder, r.path, r.source, r.text, r.make, r.script, w.value
    FROM runner r, json_each('[' || replace(json_quote(r.words), ' ', '","') || ']') w WHERE w.value <> ''
    UNION
    SELECT r.holder, r.path, r.source, r.text, r.make, r.script, n.name
    FROM (SELECT DISTINCT name FROM named WHERE instr(name, ' ') > 0 OR name = '') n JOIN runner r ON instr(r.words, ' ' || n.name || ' ') > 0
), starter(holder, text, words, standard, all_of_them) AS MATERIALIZED (
    SELECT holder, text, words, text NOT REGEXP '\s(-f|--file)[ =]', text REGEXP '(docker[ -]compose|podman-compose)\b.*\b(up|start)\b'
    FROM command WHERE source IN ('ci', 'make', 'script', 'shell', 'cron', 'systemd') AND text LIKE '%compose%' AND text REGEXP '(docker[ -]compose|podman-compose)\b.*\b(up|run|start)\b'
), composed(holder, base, service, standard) AS MATERIALIZED (
    SELECT DISTINCT holder, basename(path), substr(holder, length(path) + 11), basename(path) REGEXP '^(docker-)?compose\.ya?ml$'
    FROM command WHERE source = 'compose' AND substr(holder, length(path) + 1, 10) = '#services.'
), edge(holder, reached) AS (
    SELECT DISTINCT c.holder, s.reached FROM said x JOIN command c ON c.text = x.text JOIN script s ON s.base = x.base
    WHERE c.holder <> s.reached
    UNION
    SELECT DISTINCT c.holder, t.holder
    FROM word c JOIN named t ON t.source = 'make' AND t.name = c.name
    WHERE c.make AND c.holder <> t.holder
    UNION
    SELECT DISTINCT c.holder, t.holder
    FROM word c JOIN named t ON t.source = 'script' AND t.name = c.name
    WHERE c.script AND c.holder <> t.holder
      AND (c.source <> 'script' OR c.path = t.path OR c.text REGEXP '(--prefix|--cwd|--filter|-w|-C|workspace|turbo|nx|lerna)')
      -- of the package that it names, when it names one
      AND (instr(c.text, basename(dirname(t.path))) > 0 AND dirname(t.path) <> '' OR c.path = t.path OR NOT c.text REGEXP '(--prefix|--cwd|--filter|-w|-C|--workspace|\bworkspace)[ =][\w./@]'
           OR NOT EXISTS (SELECT 1 FROM named o WHERE o.source = 'script' AND o.name = c.name AND dirname(o.path) <> '' AND instr(c.text, basename(dirname(o.path))) > 0))
    UNION -- npm runs pre and post scripts by itself
    SELECT DISTINCT t.holder, h.holder FROM command t JOIN command h ON h.path = t.path AND h.source = 'script'
    WHERE t.source = 'script' AND h.holder IN (t.path || '#pre' || substr(t.holder, length(t.path) + 2), t.path || '#post' || substr(t.holder, length(t.path) + 2))
    UNION -- the services of the Compose file that a command starts
    SELECT c.holder, s.holder FROM starter c JOIN composed s ON (instr(c.text, s.base) > 0 OR c.standard AND s.standard) AND (c.all_of_them OR instr(c.words, ' ' || s.service || ' ') > 0)
    UNION -- actions and workflows of the repository that a job uses, and the steps of pipelines that others name
    SELECT DISTINCT u.holder, t.holder FROM ci_action u JOIN command t ON t.source = 'action' AND (t.path = substr(u.uses, 3) || '/action.yml' OR t.path = substr(u.uses, 3) || '/action.yaml') WHERE u.uses LIKE './%'
    UNION
    SELECT DISTINCT u.holder, t.holder FROM ci_action u JOIN command t ON t.source = 'ci' AND t.path = substr(u.uses, 3) WHERE u.uses LIKE './%.y%ml'
    UNION
    SELECT DISTINCT t.user, c.holder FROM ci_template t JOIN command c ON c.source = 'action' AND (c.holder = t.template OR c.path = t.template)
    UNION -- a workload runs the scripts of the maps that it mounts
    SELECT DISTINCT n.path || '#' || n.document, m.holder
    FROM node n JOIN document d ON d.kind = 'ConfigMap' AND d.name = n.value JOIN command m ON m.path = d.path AND m.source = 'config-map' AND m.holder = d.path || '#' || d.id
    WHERE n.key = 'name' AND n.shape LIKE '%volumes[].configMap.name'
), up(holder, reached, depth) AS (
    SELECT DISTINCT holder, holder, 0 FROM command
    UNION
    SELECT u.holder, e.reached, u.depth + 1 FROM up u JOIN edge e ON e.holder = u.reached WHERE u.depth < 4
)
SELECT holder, reached, min(depth) AS depth FROM up GROUP BY holder, reached
