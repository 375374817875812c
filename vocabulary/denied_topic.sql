-- sections that say that what their heading promises is not there
-- path: file
-- line: line
-- title: heading
-- titles: headings from the top down
-- parent: the section around it
-- note: what it says
SELECT s.path, s.line, s.title, s.titles, s.parent, substr(s.text, 1, 80) AS note
FROM section s
WHERE s.role IN ('production', 'docs') AND s.words BETWEEN 1 AND 40 AND s.title <> ''
  AND NOT EXISTS (SELECT 1 FROM code_block b WHERE b.section = s.id)
  AND s.text REGEXP '(?i)^\s*(none\b|nothing\b|nobody\b|no one\b|not yet\b|no (policy|procedure|rotation|plan|way|escalation|on-?call)\b|there (is|are) (no|none|nobody|not)\b|we (do not|don.t|have no)\b|(the \w+ |it )?(has|have) (no|none)\b|n/a\b|missing\b|-+\s*$)'
