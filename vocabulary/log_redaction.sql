-- keys that the loggers of the service take out of their records
-- path: file
-- line: line
-- key: path of the key as the logger writes it; * any
-- index: key
-- typed: key TEXT
SELECT u.path, a.line, lower(a.value) AS key
FROM service_use u JOIN argument a ON a.call = u.call
WHERE u.role = 'redactor' AND a.kind = 'string' AND (a.name REGEXP '(?i)(^|\.)(redact(\.paths)?|paths|maskValuesOfKeys|blacklistedKeys)(\[\])?$')
UNION
SELECT u.path, a.line, 'req.headers' FROM service_use u JOIN argument a ON a.call = u.call
WHERE u.role = 'redactor' AND u.kind = 'serializer' AND a.name REGEXP '(?i)serializers\.(req|request)$'
UNION
SELECT u.path, a.line, lower(substr(a.name, instr(a.name, 'serializers.') + 12)) FROM service_use u JOIN argument a ON a.call = u.call
WHERE u.role = 'redactor' AND u.kind = 'serializer' AND a.name LIKE '%serializers.%' AND a.kind IN ('function', 'name', 'call') AND a.name NOT LIKE '%serializers.err%'
UNION
SELECT c.path, c.line, '*' FROM service_call c JOIN argument a ON a.call = c.id AND a.function IS NOT NULL JOIN function f ON f.id = a.function
WHERE c.callee IN (SELECT callee FROM call_callee WHERE callee REGEXP '^winston\.format$|^winston\.format\.format$|^logform\.format$')
  AND (f.name REGEXP '(?i)redact|mask|scrub|sanit|censor|filter' OR EXISTS (SELECT 1 FROM assignment s WHERE s.function = f.id AND s.kind = 'string' AND s.value REGEXP '(?i)redact|mask|censor|filtered|hidden|^[*x]{3,}$') OR EXISTS (SELECT 1 FROM call k WHERE k.function = f.id AND k.name REGEXP '(?i)redact|mask|scrub|sanit|censor'))
UNION
SELECT c.path, c.line, '*' FROM log_helper h JOIN call c ON c.function = h.function WHERE c.name IN (SELECT name FROM call_name WHERE name REGEXP '(?i)redact|mask|scrub|sanit|censor')
UNION
SELECT c.path, a.line, '*' FROM argument a CROSS JOIN service_call c ON c.id = a.call
WHERE a.function IS NOT NULL AND a.name REGEXP '(^|\.)(formatters\.log|hooks\.logMethod)$' AND EXISTS (SELECT 1 FROM function f LEFT JOIN call k ON k.function = f.id WHERE f.id = a.function AND (coalesce(k.name, '') REGEXP '(?i)redact|mask|scrub|sanit|censor'))
UNION -- masks of Logback's JSON encoder, and replacements in its pattern
SELECT n.path, n.line, lower(n.value) FROM node n JOIN file f ON f.path = n.path AND f.role = 'production'
WHERE n.key = 'path' AND n.shape LIKE '%asking%.path' OR n.key IN ('path', 'paths') AND n.shape LIKE '%jsonGeneratorDecorator.%' AND f.language = 'xml'
UNION
SELECT n.path, n.line, '*' FROM node n JOIN file f ON f.path = n.path AND f.role = 'production' AND f.language = 'xml'
WHERE n.key IN ('pattern', 'Pattern', '@pattern') AND n.value REGEXP '%replace\(.*%m(sg|essage)?'
UNION -- config.filter_parameters: any parameter whose name holds it
SELECT r.path, r.line, lower(r.value) FROM rails_setting r WHERE r.name = 'filter_parameters[]' AND r.value IS NOT NULL
