-- sections of documents that speak of running the service, not of its product nor of a developer's machine
-- section: section.id
-- path: file
-- line: line
-- level: heading level
-- title: heading
-- titles: headings from the top down
-- words: words in it and below
-- steps: list items in it and below
-- commands: commands in code blocks in it and below
-- runs: 1 when commands are written in its text or code
-- strong: 1 when it speaks of paging, deployments, incidents or engineers in so many words
-- parent: the section around it
-- index: section
-- index: path
-- index: parent
WITH sign AS (
    SELECT b.top, max(g.operations) AS operations, max(g.strong) AS strong, max(g.development) AS development, max(g.production) AS production, max(g.runs) AS runs
    FROM section_below b JOIN section_sign g ON g.section = b.id GROUP BY b.top
), page AS ( -- what is called after operations and speaks of them somewhere
    SELECT DISTINCT s.path FROM section s JOIN section_sign g ON g.section = s.id
    WHERE (g.strong = 1 OR s.path REGEXP '(?i)(incident-?_?response|run-?_?books?)[^/]*$') AND s.path REGEXP '(?i)((^|/)(run-?_?books?|play-?_?books?|on-?_?call|incidents?|ops|operations?)(/|\.\w+$)|(^|[/_-])(run-?_?books?|play-?_?books?|on-?_?call|incidents?|operations)[^/]*$)' AND NOT s.path REGEXP '(?i)(^|/)(api|reference|models?|features?|guides?|tutorials?|src|lib)/'
), named AS ( -- sections that name the service
    SELECT DISTINCT b.top FROM section s JOIN unit u ON length(u.name) > 3 AND (instr(lower(s.text), lower(u.name)) > 0 OR instr(lower(s.title), lower(u.name)) > 0) JOIN section_below b ON b.id = s.id
    WHERE (SELECT count(*) FROM unit) < 60
)
SELECT t.section, t.path, t.line, t.level, t.title, t.titles, t.words, t.steps, t.commands, s.runs,
       CASE WHEN s.strong = 1 OR t.section IN (SELECT top FROM named) THEN 1 ELSE 0 END AS strong, t.parent
FROM document_topic t JOIN sign s ON s.top = t.section
WHERE t.stub = 0 AND (s.operations = 1 OR t.section IN (SELECT top FROM named) OR t.path REGEXP '(?i)(^|/)(run-?_?books?|play-?_?books?)/[^/]+$' OR t.path IN (SELECT path FROM page))
  AND NOT (s.development = 1 AND s.production = 0 AND NOT (t.titles || ' ' || t.path) REGEXP '(?i)(\bproduction\b|run-?_?books?\b|play-?_?books?\b|on-?_?call\b|\boperating\b|incident)')
  AND NOT t.path REGEXP '(?i)(^|/)(CONTRIBUTING|SECURITY|DEVELOPMENT|DEVELOPING|HACKING|ROADMAP|TODO|BACKLOG|PROPOSALS?|IDEAS|WISH-?LIST|GAPS)[^/]*$'
  AND NOT t.titles REGEXP '(?i)(\b(roadmap|to-?do|still missing|missing for|not (yet )?done|open (points|questions)|future work|wish-?list)\b|(^|> )(backlog|ideas|next steps|gaps)( >|$))'
