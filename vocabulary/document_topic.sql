-- sections of documents for people, each with everything below it
-- section: section.id
-- path: file
-- line: line of the heading
-- level: heading level
-- title: heading; the file's name when there is none
-- titles: headings from the top down
-- own: its own prose
-- body: title, prose and code of it and of what is below it
-- words: words of prose in it and below
-- steps: list items in it and below
-- commands: commands in code blocks in it and below
-- stub: 1 when nothing but a placeholder stands there
-- parent: the section around it
-- index: section
-- index: path
WITH RECURSIVE kept AS (
    SELECT * FROM section s
    WHERE s.role IN ('production', 'docs')
      AND NOT s.path REGEXP '(?i)(^|/)(change-?log|changes|history|licen[cs]e|notice|authors|code_of_conduct|news)[^/]*$'
      AND NOT s.path REGEXP '(?i)(ISSUE_TEMPLATE|PULL_REQUEST_TEMPLATE|[^/]*template[^/]*\.(md|rst|adoc|txt))'
), below(top, id, depth) AS (
    SELECT id, id, 0 FROM kept
    UNION ALL
    SELECT b.top, s.id, b.depth + 1 FROM below b JOIN kept s ON s.parent = b.id WHERE b.depth < 6
), piece AS (
    SELECT b.top, s.line, coalesce(s.title, '') || char(10) || coalesce(s.text, '') AS text, s.words, s.steps, 0 AS commands FROM below b JOIN section s ON s.id = b.id
    UNION ALL
    SELECT b.top, c.line, c.text, 0, 0, c.commands FROM below b JOIN code_block c ON c.section = b.id
), whole AS (
    SELECT top, group_concat(text, char(10)) AS body, sum(words) AS words, sum(steps) AS steps, sum(commands) AS commands FROM (SELECT * FROM piece ORDER BY top, line) GROUP BY top
)
SELECT s.id AS section, s.path, s.line, s.level, coalesce(nullif(s.title, ''), basename(s.path)) AS title, coalesce(nullif(s.titles, ''), basename(s.path)) AS titles,
       coalesce(s.text, '') AS own, coalesce(w.body, '') AS body, w.words, w.steps, w.commands,
       CASE WHEN w.commands = 0 AND (w.words < 4
                 OR w.words < 60 AND w.body REGEXP '(?i)\b(tbd|tba|todo|fixme|wip|xxx|lorem ipsum|placeholder)\b'
                 OR w.words < 60 AND w.body REGEXP '(?i)\b((still |yet |has |have )?to be (written|decided|defined|filled( in)?|done|determined|added|completed|documented|agreed|announced|confirmed|described)|coming soon|work in progress|not (yet )?(written|defined|filled|documented|decided|described)|fill(ed)? (this )?in|write (this|me)|describe here|goes here)\b') THEN 1 ELSE 0 END AS stub,
       s.parent
FROM kept s JOIN whole w ON w.top = s.id
