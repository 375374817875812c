-- sections of documents for people and all sections inside each, itself included
-- top: section.id of the outer one
-- id: section.id of the inner one
-- index: top
-- index: id
WITH RECURSIVE kept AS (
    SELECT s.id, s.parent FROM section s
    WHERE s.role IN ('production', 'docs')
      AND NOT s.path REGEXP '(?i)(^|/)(change-?log|changes|history|licen[cs]e|notice|authors|code_of_conduct|news)[^/]*$'
      AND NOT s.path REGEXP '(?i)(ISSUE_TEMPLATE|PULL_REQUEST_TEMPLATE|[^/]*template[^/]*\.(md|rst|adoc|txt))'
), below(top, id, depth) AS (
    SELECT id, id, 0 FROM kept
    UNION ALL
    SELECT b.top, s.id, b.depth + 1 FROM below b JOIN section s ON s.id > b.id AND s.parent = b.id WHERE b.depth < 6
)
SELECT top, id FROM below
