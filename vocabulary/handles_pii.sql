-- personal data in requests, models, schemas and calls
-- path: file
-- line: line
-- note: which
-- index: path
WITH fields(pattern) AS MATERIALIZED ( -- all of them at once: few names are personal at all
    SELECT group_concat('(?:' || pattern || ')', '|') FROM personal_field
)
SELECT c.path, a.line, p.kind || ' (' || CASE WHEN a.name REGEXP p.pattern THEN a.name ELSE a.value END || ')' AS note
FROM fields k CROSS JOIN argument a ON (a.name REGEXP k.pattern OR a.kind IN ('name', 'interpolated') AND a.value REGEXP k.pattern) CROSS JOIN service_call c ON c.id = a.call
CROSS JOIN personal_field p
  ON (a.name REGEXP p.pattern OR a.kind IN ('name', 'interpolated') AND a.value REGEXP p.pattern)
WHERE (a.name IS NOT NULL OR a.kind IN ('name', 'interpolated')) AND NOT coalesce(a.value, '') REGEXP '^process\.env|(?i)(^|\.)(config|settings|env|options)\.' AND NOT (a.kind = 'string' AND a.value REGEXP '(?i)(noreply|no-reply|support@|ops@|alerts?@|admin@|info@)')
  AND NOT c.callee REGEXP '(?i)(swagger|openapi|DocumentBuilder|sentry\.init|Octokit|git|nodemailer\.createTransport)'
  AND NOT EXISTS (SELECT 1 FROM service s WHERE s.pii = 'none')
UNION
SELECT d.path, d.line, 'a query about ' || p.kind FROM data_op d JOIN personal_field p ON d.text REGEXP replace(replace(p.pattern, '$|', '(?=[ ,.)=]|$)|'), ')$', ')(?=[ ,.)=]|$)')
WHERE d.text IS NOT NULL AND NOT EXISTS (SELECT 1 FROM service s WHERE s.pii = 'none')
UNION
SELECT path, line, 'records of persons (' || entity || ')' FROM data_op
WHERE verb IN ('create', 'update') AND entity REGEXP '(?i)^(app_?)?(user|customer|patient|employee|member|person|people|contact|subscriber|student|applicant|guest|resident|donor|passenger)s?(_?profiles?|_?accounts?)?$' AND NOT EXISTS (SELECT 1 FROM service s WHERE s.pii = 'none')
UNION
SELECT f.path, f.line, 'account or address of a visitor (' || f.name || ')' FROM data_field f
WHERE f.kind <> 'sql' AND f.name REGEXP '(?i)(^|\.)(user_?name|login_?name|ip_?addr(ess)?|client_?ip|remote_?ip)$' AND NOT EXISTS (SELECT 1 FROM service s WHERE s.pii = 'none')
UNION -- columns of tables
SELECT c.path, c.line, p.kind || ' (' || c.object || '.' || c.name || ')' FROM schema_column c JOIN personal_field p ON c.name REGEXP p.pattern WHERE NOT EXISTS (SELECT 1 FROM service s WHERE s.pii = 'none')
UNION
SELECT path, line, 'declared: ' || pii FROM service WHERE pii IN ('stored', 'handled')
UNION
SELECT path, line, 'records of ' || entity || ' (' || field || ')' FROM personal_column
UNION -- what requests and answers hold
SELECT k.path, k.line, p.kind || ' (' || k.name || '.' || f.name || ')' FROM field f CROSS JOIN personal_field p ON f.name REGEXP p.pattern CROSS JOIN function k ON k.id = f.class JOIN service_file s ON s.path = k.path
WHERE k.kind = 'class' AND k.name NOT REGEXP '(?i)(config|configuration|settings|options|propert(y|ies)|props|client|service|sender|mailer|template|smtp|notif\w*|alert\w*|command|test\w*)$' AND k.scope IS NOT 'browser'
  AND NOT coalesce(f.type, '') REGEXP '(?i)(service|client|sender|mailer|repository|config|options|settings)$' AND NOT EXISTS (SELECT 1 FROM service s WHERE s.pii = 'none')
UNION -- what messages and types of interfaces hold
SELECT m.path, m.line, p.kind || ' (' || m.object || '.' || m.name || ')' FROM fields k CROSS JOIN message_field m ON m.name REGEXP k.pattern JOIN file s ON s.path = m.path AND s.role = 'production' CROSS JOIN personal_field p ON m.name REGEXP p.pattern
WHERE m.object NOT REGEXP '(?i)(config|configuration|settings|options|propert(y|ies)|template|smtp|alert\w*|command|test\w*)$' AND basename(m.path) NOT REGEXP '(?i)^(values|config|settings|package|tsconfig|composer|renovate)[\w.-]*\.json$'
  AND m.path NOT REGEXP '(?i)(^|/)(third_?party|google|envoy|grpc|validate)/' AND NOT EXISTS (SELECT 1 FROM service s WHERE s.pii = 'none')
UNION
SELECT path, line, 'objects with personal data (' || name || ')' FROM personal_class WHERE NOT EXISTS (SELECT 1 FROM service s WHERE s.pii = 'none')
