-- values that stand in the text of an error, which whoever catches it will log
-- path: file
-- line: line of the value
-- value: canonical name of the value
-- written: the value in the words of the source
-- asked: as leak_value.asked
WITH made(call, path, line, end_line, formats) AS MATERIALIZED (
    SELECT c.id, c.path, c.line, c.end_line, 0 FROM call c
    WHERE c.service = 1 AND c.path NOT IN (SELECT path FROM offline_file) AND c.name IN (SELECT name FROM call_name WHERE name LIKE '%Error' OR name LIKE '%Exception') AND c.name <> 'ValidationError' AND c.callee REGEXP '(^|[.:\\])[A-Za-z]*Error$|Exception$' AND NOT c.name REGEXP '^(Log|Write|Add|Set|Handle|On|Get|Send|Render|Report|Show|Print|Has|Is)[A-Z]|^[a-z]'
    UNION
    SELECT c.id, c.path, c.line, c.end_line, 0 FROM service_file f CROSS JOIN call c ON c.path = f.path -- error("no user $who") of Kotlin
    WHERE f.language = 'kotlin' AND c.service = 1 AND c.name IN ('error', 'require', 'requireNotNull', 'check', 'checkNotNull') AND c.receiver IS NULL
    UNION
    SELECT c.id, c.path, c.line, c.end_line, 1 FROM call c
    WHERE c.service = 1 AND (c.name IN ('Errorf', 'Wrapf', 'WithMessagef') AND c.callee REGEXP '^(fmt|github\.com/pkg/errors|errors)\.|golang\.org/x/xerrors|cockroachdb/errors'
      OR c.name IN ('anyhow', 'bail', 'ensure', 'eyre', 'format_err', 'panic') AND c.callee REGEXP '^(std|core|anyhow|eyre|color_eyre|failure)\.' AND c.path NOT IN (SELECT path FROM offline_file))
)
SELECT m.path, CASE WHEN a.line BETWEEN m.line AND m.end_line THEN a.line ELSE m.line END AS line, a.value, coalesce(a.written, a.value) AS written, k.name AS asked FROM made m CROSS JOIN argument a ON a.call = m.call LEFT JOIN asked_name k ON k.call = a.origin AND k.value = a.value
WHERE a.value IS NOT NULL AND (a.name = '${}' AND a.kind = 'interpolated' OR m.formats AND a.name IS NULL AND a.kind IN ('name', 'call') AND a.position > 0)
  AND coalesce(a.written, a.value) NOT REGEXP '(^|\.)[eE]rr[A-Z]\w*$' -- an error's own name: ErrInvalidToken
UNION ALL -- #[error("no user {email}")]
SELECT d.path, d.line, t.name, t.name, NULL FROM service_file f CROSS JOIN call d ON d.path = f.path AND d.name = 'error' JOIN argument a ON a.call = d.id AND a.position = 0 AND a.kind = 'string' AND instr(a.value, '{') > 0
CROSS JOIN (SELECT 'email' AS name UNION ALL SELECT 'password' UNION ALL SELECT 'token' UNION ALL SELECT 'secret' UNION ALL SELECT 'api_key' UNION ALL SELECT 'phone') t
WHERE f.language = 'rust' AND (instr(a.value, '{' || t.name || '}') > 0 OR instr(a.value, '{' || t.name || ':') > 0)
