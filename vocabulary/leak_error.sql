-- values that stand in the text of an error, which whoever catches it will log
-- path: file
-- line: line of the value
-- value: canonical name of the value
-- written: the value in the words of the source
WITH made(call, path, line, end_line, formats) AS MATERIALIZED (
    SELECT c.id, c.path, c.line, c.end_line, 0 FROM call c
    WHERE c.service = 1 AND c.path NOT IN (SELECT path FROM offline_file) AND c.name IN (SELECT name FROM call_name WHERE name LIKE '%Error' OR name LIKE '%Exception') AND c.name <> 'ValidationError' AND c.callee REGEXP '(^|[.:])[A-Za-z]*Error$|Exception$' AND NOT c.name REGEXP '^(Log|Write|Add|Set|Handle|On|Get|Send|Render|Report|Show|Print|Has|Is)[A-Z]|^[a-z]'
    UNION
    SELECT c.id, c.path, c.line, c.end_line, 1 FROM call c
    WHERE c.service = 1 AND c.name IN ('Errorf', 'Wrapf', 'WithMessagef') AND c.callee REGEXP '^(fmt|github\.com/pkg/errors|errors)\.|golang\.org/x/xerrors|cockroachdb/errors'
)
SELECT m.path, CASE WHEN a.line BETWEEN m.line AND m.end_line THEN a.line ELSE m.line END AS line, a.value, coalesce(a.written, a.value) AS written FROM made m CROSS JOIN argument a ON a.call = m.call
WHERE a.value IS NOT NULL AND (a.name = '${}' AND a.kind = 'interpolated' OR m.formats AND a.name IS NULL AND a.kind IN ('name', 'call') AND a.position > 0)
  AND coalesce(a.written, a.value) NOT REGEXP '(^|\.)[eE]rr[A-Z]\w*$' -- an error's own name: ErrInvalidToken
