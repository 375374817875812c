-- the page that tells what to do when an alert fires, as far as one can be found
-- alert: alert_rule.id
-- path: file of the page; NULL outside or none
-- line: line of the page or of its section
-- how: own (its name is in a heading or a file's name), inline (its message says what to do, in steps), linked, outside, front (only the front page of a site), empty (a page that says nothing), dead, placeholder, none
-- target: the link as written; NULL none
-- shared: how many other alerts have the same link, unless a few that watch the same share it or its title says what this one watches
-- index: alert
-- typed: alert INTEGER
WITH heading AS MATERIALIZED ( -- pages and sections that are not stubs, by their name
    SELECT t.path, t.line, lower(replace(replace(replace(replace(t.title, ' ', ''), '-', ''), '_', ''), '`', '')) AS key,
           lower(replace(replace(replace(substr(basename(t.path), 1, instr(basename(t.path) || '.', '.') - 1), '-', ''), '_', ''), ' ', '')) AS page
    FROM document_topic t WHERE t.stub = 0 AND (t.words >= 8 OR t.commands > 0 OR t.steps > 1)
), opening AS MATERIALIZED (
    SELECT path, min(line) AS line FROM heading GROUP BY path
), anchored AS MATERIALIZED ( -- the section that a link with # names
    SELECT r.alert, t.line, t.stub = 0 AND (t.words >= 4 OR t.commands > 0 OR t.steps > 1) AS full
    FROM alert_runbook r JOIN document_topic t ON t.path = r.resolved
    WHERE r.state = 'file' AND instr(r.target, '#') > 0
      AND lower(replace(replace(substr(r.target, instr(r.target, '#') + 1), '-', ''), '_', '')) =
          lower(replace(replace(replace(replace(replace(replace(replace(replace(replace(replace(replace(t.title, ' ', ''), '-', ''), '_', ''), '`', ''), ':', ''), ',', ''), '.', ''), '(', ''), ')', ''), '/', ''), '''', ''))
    GROUP BY r.alert HAVING t.line = min(t.line)
), alert AS MATERIALIZED (
    SELECT a.id, a.watches, r.target, r.resolved, r.state, lower(replace(replace(replace(a.name, ' ', ''), '-', ''), '_', '')) AS key,
           a.off IS NULL AND a.counts = 1 AS counts,
           -- steps of a list, or words that open them, with something to type
           coalesce(a.text REGEXP '(?s)(^|\n)\s*(\d+[.)]|[-*+]|\d+ ?[-:])\s+\S[^\n]{9,}.*\n\s*(\d+[.)]|[-*+]|\d+ ?[-:])\s+\S[^\n]{9,}' AND a.text REGEXP '(?im)^\s*(\d+[.)]|[-*+]|\d+ ?[-:])\s+((is|are|check|look|restart|run|open|scale|kill|cancel|start|stop|roll|mount|free|delete|drain|fail|verify|inspect|increase|call|see|find|go|undo|raise|log|switch|turn|page|query|purge|clear|compare|confirm)\b|[^\n]*`[a-z][\w./-]+ [^`\n]+`)'
                    OR a.text REGEXP '(?is)\b(what to do|mitigat\w+|remediation|resolution|fix|run-?book|steps)\b\W.*`[a-z][\w-]+ [^`\n]{6,}`.*`[a-z][\w-]+ [^`\n]{6,}`', 0) AS inline,
           a.path AS at, a.line AS at_line,
           coalesce(r.target REGEXP '(?i)^https?://[^/?#]+/?((wiki|docs?|home|index|run-?books?|confluence)(\.\w+)?/?)?([?#]\W*)?$', 0) AS front
    FROM alert_rule a JOIN alert_runbook r ON r.alert = a.id
), sharing AS MATERIALIZED (
    SELECT target, CASE WHEN count(DISTINCT watches) = 1 AND count(*) <= 4 THEN 1 ELSE count(*) END AS n FROM alert WHERE counts AND target IS NOT NULL GROUP BY target
), topic(word) AS (VALUES ('cpu'), ('memory'), ('disk'), ('latenc'), ('slow'), ('error'), ('5xx'), ('fail'), ('reject'), ('connection'), ('queue'), ('backlog'), ('lag'), ('database'), ('redis'), ('saturat'), ('throttl'), ('restart'), ('down'), ('timeout'), ('certificate'), ('payment'), ('storage'), ('replication'), ('pool')
), titled AS MATERIALIZED ( -- the page that it links carries what it watches in its title
    SELECT DISTINCT a.id FROM alert a CROSS JOIN document_topic t ON t.path = a.resolved AND t.level <= 1 CROSS JOIN topic w ON instr(a.key, w.word) > 0 AND instr(lower(t.title), w.word) > 0
    WHERE a.state = 'file' AND (SELECT count(*) FROM alert o WHERE o.counts AND instr(o.key, w.word) > 0) * 2 <= (SELECT count(*) FROM alert o WHERE o.counts)
), named AS MATERIALIZED ( -- the first place that carries an alert's name
    SELECT key, path, line FROM (
        SELECT k.key, h.path, h.line, row_number() OVER (PARTITION BY k.key ORDER BY h.path, h.line) AS place
        FROM (SELECT DISTINCT key FROM alert WHERE length(key) > 3) k JOIN heading h ON h.page = k.key OR instr(h.key, k.key) > 0)
    WHERE place = 1
)
SELECT a.id AS alert, coalesce(n.path, CASE WHEN a.state = 'file' THEN a.resolved WHEN a.inline AND a.state IS NOT 'outside' THEN a.at END) AS path,
       CASE WHEN n.path IS NOT NULL THEN n.line WHEN a.state = 'file' THEN coalesce(k.line, o.line, 1) WHEN a.inline AND a.state IS NOT 'outside' THEN a.at_line END AS line,
       CASE WHEN n.path IS NOT NULL THEN 'own' WHEN a.inline AND a.state NOT IN ('file', 'outside') THEN 'inline' WHEN a.state = 'file' AND k.full = 0 THEN 'empty' WHEN a.state = 'file' AND o.path IS NOT NULL THEN 'linked' WHEN a.state = 'file' THEN 'empty'
            WHEN a.state = 'outside' AND a.front THEN 'front' ELSE a.state END AS how,
       a.target, CASE WHEN a.id IN (SELECT id FROM titled) THEN 0 ELSE coalesce(s.n, 0) - (a.counts AND s.n IS NOT NULL) END AS shared
FROM alert a LEFT JOIN named n ON n.key = a.key LEFT JOIN opening o ON a.state = 'file' AND o.path = a.resolved LEFT JOIN sharing s ON s.target = a.target LEFT JOIN anchored k ON k.alert = a.id
