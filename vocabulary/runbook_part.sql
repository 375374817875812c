-- which parts a runbook has: one row for each failure it speaks of, described in full or not
-- path: file
-- line: line of the failure's heading
-- title: the failure
-- section: section.id
-- symptoms: 1 when it says how the failure shows
-- checks: 1 when it says what to look at
-- mitigation: 1 when it says what to do
-- runs: 1 when commands are written
-- stub: 1 when nothing but headings and placeholders stand there
-- index: path
WITH full AS (
    SELECT f.path, f.section FROM failure_mode f JOIN runbook_page r ON r.path = f.path
), entry AS ( -- failures, and their neighbours that are about some failure, too
    SELECT section, 1 AS whole FROM full
    UNION
    SELECT t.section, 0 FROM full f JOIN section s ON s.id = f.section JOIN document_topic t ON t.path = f.path AND t.level = s.level AND t.parent IS s.parent
    WHERE t.section NOT IN (SELECT section FROM full) AND t.level > 0
      AND NOT EXISTS (SELECT 1 FROM section_below b JOIN full o ON o.section = b.id WHERE b.top = t.section)
      AND (t.stub = 1 AND t.path REGEXP '(?i)(run-?_?book|play-?_?book|troubleshoot|incident|on-?call|operations)' AND NOT t.title REGEXP '(?i)^(overview|background|introduction|contents|table of contents)$' OR EXISTS (SELECT 1 FROM failure_text c WHERE c.section = t.section AND c.failing))
      -- the parts of one failure are no failures
      AND NOT coalesce((SELECT p.title FROM section p WHERE p.id = t.parent), '') REGEXP '(?i)\b(diagnos\w*|mitigat\w*|resol\w+|remed\w+|fix\w*|root cause|steps?|scenarios?|investigat\w*|debug\w*)\b'
      AND NOT t.title REGEXP '(?i)\b(diagnos\w*|analy[sz]e|verify|check|roll(ing)? ?back|escalat\w*|contacts?|references?|links?|related|see also|appendix|history|changelog|post-?mortems?|success|recovery|verification|prevention|overview|background|context|assess|mitigate|monitor|document|quick|useful|commands)\b'
    UNION -- a page that describes none in full counts as a whole
    SELECT r.section, 0 FROM runbook_page r WHERE r.failures = 0
)
SELECT t.path, t.line, t.title, t.section,
       CASE WHEN e.whole OR t.body REGEXP '(?i)\b(symptoms?|signs?|seen as|alerts?|fires?|firing|looks like|(it|this|that|alert) means|impact|users? (see|cannot|can.t|get)|customers?|shows?|detect\w*|meaning|trigger(s|ed)?|p9\d|latency|errors?|down|slow|full|fails?)\b' THEN 1 ELSE 0 END AS symptoms,
       CASE WHEN e.whole OR t.body REGEXP '(?i)\b(check|look|verify|diagnos\w+|inspect|confirm|compare|find out|investigate|identify|dashboards?|logs?|describe|get (pods|events|nodes)|top|status|select|curl|grep|df|ps|pg_stat\w+|history|info)\b' THEN 1 ELSE 0 END AS checks,
       CASE WHEN e.whole OR EXISTS (SELECT 1 FROM failure_text c WHERE c.section = t.section AND c.mitigation)
              OR NOT EXISTS (SELECT 1 FROM failure_text c WHERE c.section = t.section) AND t.body REGEXP '(?i)\b(restart\w*|scale|roll(s|ing)?[ -]?back|rollback|undo|fail ?over|kill|delete|increase|raise|reduce|disable|enable|mitigat\w+|fix|drain|rotate|replay|retry|pause|resume|purge|revert|restore|switch|add|stop|start|call|page|renew)\b' THEN 1 ELSE 0 END AS mitigation,
       CASE WHEN t.commands > 0 OR EXISTS (SELECT 1 FROM section_below b JOIN section_sign g ON g.section = b.id WHERE b.top = t.section AND g.runs) THEN 1 ELSE 0 END AS runs,
       CASE WHEN t.stub = 1 OR t.words < 4 AND t.commands = 0 THEN 1 ELSE 0 END AS stub
FROM entry e JOIN document_topic t ON t.section = e.section
