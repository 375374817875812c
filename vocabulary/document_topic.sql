-- sections of documents for people, each with everything below it
-- section: section.id
-- path: file
-- line: line of the heading
-- level: heading level
-- title: heading; the file's name when there is none
-- titles: headings from the top down
-- body: heading, prose and code of it and of what is below it (cut)
-- words: words of prose in it and below
-- steps: list items in it and below
-- commands: commands in code blocks in it and below
-- stub: 1 when nothing but a placeholder stands there
-- parent: the section around it
-- anchor: docs run-book
-- anchor: docs runbook
-- anchor: docs run book
-- anchor: docs playbook
-- anchor: docs play-book
-- anchor: docs on-call
-- anchor: docs oncall
-- anchor: docs on call
-- anchor: docs pager
-- anchor: docs opsgenie
-- anchor: docs incident
-- anchor: docs post-mortem
-- anchor: docs postmortem
-- anchor: docs escalat
-- anchor: docs rollback
-- anchor: docs roll back
-- anchor: docs roll-back
-- anchor: docs rolling back
-- anchor: docs rolled back
-- anchor: docs rollout
-- anchor: docs status page
-- anchor: docs statuspage
-- anchor: docs failover
-- anchor: docs fail over
-- anchor: docs fail-over
-- anchor: docs disaster
-- anchor: docs load test
-- anchor: docs load-test
-- anchor: docs rotat
-- anchor: docs backup
-- anchor: docs back up
-- anchor: docs restor
-- anchor: docs outage
-- anchor: docs alert
-- anchor: docs mermaid
-- anchor: docs plantuml
-- anchor: docs retention
-- anchor: docs kubectl
-- anchor: docs systemctl
-- anchor: docs downtime
-- anchor: docs troubleshoot
-- anchor: docs audit
-- anchor: docs threshold
-- anchor: docs internal service
-- anchor: docs first aid
-- anchor: docs emergenc
-- index: section
-- index: path
-- index: parent
WITH code AS (
    SELECT section, sum(commands) AS commands, group_concat(text, char(10)) AS text FROM code_block WHERE section IS NOT NULL GROUP BY section
), whole AS MATERIALIZED (
    SELECT b.top, substr(group_concat(coalesce(s.title, '') || char(10) || coalesce(s.text, '') || coalesce(char(10) || c.text, ''), char(10)), 1, 12000) AS body, sum(s.words) AS words, sum(s.steps) AS steps, coalesce(sum(c.commands), 0) AS commands
    FROM (SELECT top, id FROM section_below ORDER BY top, id) b JOIN section s ON s.id = b.id LEFT JOIN code c ON c.section = b.id
    GROUP BY b.top
), hollow AS MATERIALIZED ( -- how many of a section's own sections say nothing
    SELECT k.parent, count(*) AS n FROM section k JOIN whole x ON x.top = k.id WHERE k.parent IS NOT NULL AND x.words < 4 AND x.steps = 0 AND x.commands = 0 GROUP BY k.parent
)
SELECT s.id AS section, s.path, s.line, s.level, coalesce(nullif(s.title, ''), basename(s.path)) AS title, coalesce(nullif(s.titles, ''), basename(s.path)) AS titles,
       coalesce(w.body, '') AS body, w.words, w.steps, w.commands,
       CASE WHEN w.commands = 0 AND (w.words < 4
                 -- headings alone
                 OR w.words < 60 AND w.steps = 0 AND h.n >= 3
                 OR w.words < 300 AND w.body REGEXP '(?s)([\[<][A-Z][\w /-]{3,60}[\]>].*){3}'
                 OR w.words < 60 AND w.body REGEXP '(?s)(\[[A-Z][^\]\n]{3,80}\](?!\().*){2}'
                 OR w.words < 60 AND w.body REGEXP '(?i)\b(tbd|tba|todo|fixme|wip|xxx|lorem ipsum|placeholder)\b'
                 OR w.words < 60 AND w.body REGEXP '(?i)\b((still |yet |has |have )?to be (written|decided|defined|filled( in)?|done|determined|added|completed|documented|agreed|announced|confirmed|described)|coming soon|work in progress|not (yet )?(written|defined|filled|documented|decided|described)|fill(ed)? (this )?in|write (this|me)|describe here|goes here)\b') THEN 1 ELSE 0 END AS stub,
       s.parent
FROM section s JOIN whole w ON w.top = s.id LEFT JOIN hollow h ON h.parent = s.id
