-- what running a holder of commands runs, itself included: scripts, make targets, package scripts it calls
-- holder: command.holder
-- reached: command.holder
-- depth: calls between the two
-- index: holder
-- index: reached
WITH RECURSIVE script(reached, base) AS (
    SELECT DISTINCT holder, basename(path) FROM command WHERE source = 'shell'
), edge(holder, reached) AS (
    SELECT DISTINCT c.holder, s.reached FROM command c JOIN script s ON instr(c.text, s.base) > 0
    WHERE c.holder <> s.reached AND length(s.base) > 3
    UNION
    SELECT DISTINCT c.holder, t.holder
    FROM command c JOIN (SELECT DISTINCT path, holder, substr(holder, length(path) + 2) AS name FROM command WHERE source = 'make') t
      ON instr(c.words, ' ' || t.name || ' ') > 0
    WHERE (c.text LIKE '%make %' OR c.text LIKE '%just %') AND c.holder <> t.holder
    UNION
    SELECT DISTINCT c.holder, t.holder
    FROM command c JOIN (SELECT DISTINCT path, holder, substr(holder, length(path) + 2) AS name FROM command WHERE source = 'script') t
      ON instr(c.words, ' ' || t.name || ' ') > 0
    WHERE (c.text REGEXP '\b(npm|pnpm|yarn|bun|npm-run-all|run-s|run-p|turbo|nx|lerna|concurrently)\b') AND c.holder <> t.holder
      AND (c.source <> 'script' OR c.path = t.path OR c.text REGEXP '(--prefix|--cwd|--filter|-w|-C|workspace|turbo|nx|lerna)')
    UNION -- npm runs pre and post scripts by itself
    SELECT DISTINCT t.holder, h.holder FROM command t JOIN command h ON h.path = t.path AND h.source = 'script'
    WHERE t.source = 'script' AND h.holder IN (t.path || '#pre' || substr(t.holder, length(t.path) + 2), t.path || '#post' || substr(t.holder, length(t.path) + 2))
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
