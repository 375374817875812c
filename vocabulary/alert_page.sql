-- the page that tells what to do when an alert fires, as far as one can be found
-- alert: alert_rule.id
-- path: file of the page; NULL outside or none
-- line: line of the page or of its section
-- how: own (its name is in a heading or a file's name), linked, outside, front (only the front page of a site), empty (a page that says nothing), dead, placeholder, none
-- target: the link as written; NULL none
-- shared: how many other alerts have the same link
-- index: alert
-- typed: alert INTEGER
WITH heading AS ( -- pages and sections that are not stubs, by their name
    SELECT t.section, t.path, t.line, t.title, t.level, lower(replace(replace(replace(replace(t.title, ' ', ''), '-', ''), '_', ''), '`', '')) AS key,
           lower(replace(replace(replace(substr(basename(t.path), 1, instr(basename(t.path) || '.', '.') - 1), '-', ''), '_', ''), ' ', '')) AS page
    FROM document_topic t WHERE t.stub = 0 AND (t.words >= 8 OR t.commands > 0 OR t.steps > 1)
), alert AS (
    SELECT a.id, a.name, r.target, r.resolved, r.state, a.off IS NULL AND a.watches <> 'other' AS counts,
           lower(replace(replace(replace(a.name, ' ', ''), '-', ''), '_', '')) AS key,
           coalesce(r.target REGEXP '(?i)^https?://[^/?#]+/?((wiki|docs?|home|index|run-?books?|confluence)(\.\w+)?/?)?([?#]\W*)?$', 0) AS front
    FROM alert_rule a JOIN alert_runbook r ON r.alert = a.id
), place AS (
    SELECT a.*,
           (SELECT min(h.path || ':' || h.line) FROM heading h WHERE length(a.key) > 3 AND (h.page = a.key OR instr(h.key, a.key) > 0)) AS own,
           (SELECT min(h.path || ':' || h.line) FROM heading h WHERE a.state = 'file' AND h.path = a.resolved) AS linked,
           (SELECT count(*) FROM alert o WHERE o.target = a.target AND o.id <> a.id AND o.counts) AS shared
    FROM alert a
)
SELECT id AS alert, coalesce(substr(coalesce(own, linked), 1, instr(coalesce(own, linked), ':') - 1), CASE state WHEN 'file' THEN resolved END) AS path,
       coalesce(CAST(substr(coalesce(own, linked), instr(coalesce(own, linked), ':') + 1) AS INTEGER), CASE state WHEN 'file' THEN 1 END) AS line,
       CASE WHEN own IS NOT NULL THEN 'own' WHEN linked IS NOT NULL THEN 'linked' WHEN state = 'file' THEN 'empty'
            WHEN state = 'outside' AND front THEN 'front' ELSE state END AS how, target, shared
FROM place
