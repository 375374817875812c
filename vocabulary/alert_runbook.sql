-- where each alert sends its reader, and whether something is there
-- alert: alert_rule.id
-- target: as written; NULL none
-- resolved: file of the repository it leads to; NULL none
-- state: file, outside, dead (no such file), placeholder, none
-- index: alert
-- typed: alert INTEGER
WITH written AS (
    SELECT id AS alert, path, name,
           replace(replace(replace(runbook_url, '{{ $labels.alertname }}', name), '{{$labels.alertname}}', name), '{{ .Labels.alertname }}', name) AS target
    FROM alert_rule
), bare AS (
    SELECT alert, path, name, target,
           substr(target, 1, min(instr(target || '#', '#'), instr(target || '?', '?')) - 1) AS plain
    FROM written
), place AS (
    SELECT alert, path, name, target, target REGEXP '(?i)^https?://' AS outside,
           CASE WHEN target REGEXP '(?i)^https?://[^/]+/.*/(blob|tree|raw|src)/[^/]+/.'
                THEN substr(substr(plain, instr(replace(replace(replace(plain, '/tree/', '/blob/'), '/raw/', '/blob/'), '/-/blob/', '/-/blob/'), '/blob/') + 6),
                            instr(substr(plain, instr(replace(replace(plain, '/tree/', '/blob/'), '/raw/', '/blob/'), '/blob/') + 6), '/') + 1)
                WHEN target REGEXP '(?i)^https?://' THEN NULL
                ELSE ltrim(replace(replace(plain, '../', ''), './', ''), '/') END AS inside,
           ltrim(CASE WHEN instr(path, '/') > 0 THEN dirname(path) ELSE '' END || '/' || replace(plain, './', ''), '/') AS beside
    FROM bare
), found AS (
    SELECT p.*, (SELECT min(f.path) FROM file f WHERE f.path = p.inside OR f.path = p.beside AND NOT p.outside) AS exact
    FROM place p
), mentioned AS ( -- a path of a document inside the text
    SELECT a.id AS alert, min(f.path) AS resolved, substr(a.text, instr(a.text, f.path) + length(f.path), 100) AS tail
    FROM alert_rule a JOIN file f ON f.language IN ('markdown', 'rst', 'asciidoc', 'text') AND instr(a.text, f.path) > 0
    WHERE a.runbook_url IS NULL AND instr(f.path, '/') > 0
    GROUP BY a.id
)
SELECT f.alert, coalesce(f.target, m.resolved || CASE WHEN m.tail LIKE '#%' THEN substr(m.tail, 1, length(m.tail) - length(ltrim(m.tail, '#-_0123456789abcdefghijklmnopqrstuvwxyzABCDEFGHIJKLMNOPQRSTUVWXYZ'))) ELSE '' END) AS target, coalesce(f.exact, m.resolved) AS resolved,
       CASE WHEN f.target IS NULL THEN CASE WHEN m.resolved IS NULL THEN 'none' ELSE 'file' END
            WHEN f.target REGEXP '(?i)^\s*(|-+|\.+|x+|n/?a|none|null|nil|pending|soon|coming soon|later|unknown|#|~|\?+|http(s)?://)\s*$'
              OR f.target REGEXP '(?i)(\b(todo|tbd|fixme|changeme|change-me|placeholder)\b|<[a-z _-]+>|your-(org|company|domain|wiki)|^https?://(www\.)?example\.(com|org|net)(/|$))' THEN 'placeholder'
            WHEN f.exact IS NOT NULL THEN 'file'
            -- another link with the same beginning leads into this repository, so this one would, too
            WHEN f.outside AND f.inside <> '' AND EXISTS (SELECT 1 FROM found g WHERE g.outside AND g.exact = g.inside AND substr(g.target, 1, instr(g.target, g.inside) - 1) = substr(f.target, 1, instr(f.target, f.inside) - 1)) THEN 'dead'
            WHEN f.outside THEN CASE WHEN f.inside IS NOT NULL AND instr(f.inside, '/') > 0
                       AND EXISTS (SELECT 1 FROM file x WHERE x.path LIKE dirname(f.inside) || '/%.md')
                       AND EXISTS (SELECT 1 FROM unit u WHERE length(u.name) > 2 AND instr(f.target, '/' || u.name || '/') > 0) THEN 'dead'
                       WHEN f.target REGEXP '(?i)(grafana|/d/|dashboard)' AND NOT f.target REGEXP '(?i)(run-?book|playbook|wiki|docs?|confluence|notion)' THEN 'none'
                       ELSE 'outside' END
            WHEN f.target REGEXP '\{\{.*\}\}' THEN 'outside'
            ELSE 'dead' END AS state
FROM found f LEFT JOIN mentioned m ON m.alert = f.alert
