-- keys that the loggers of the service take out of their records
-- path: file
-- line: line
-- key: path of the key as the logger writes it; * any; ** any, and texts as well
-- index: key
-- typed: key TEXT
SELECT coalesce(CASE WHEN a.line NOT BETWEEN c.line AND c.end_line -- the options are an object of another file
                     THEN (SELECT min(s.path) FROM argument r CROSS JOIN assignment s ON s.name = 'redact' AND s.line = r.line AND s.target LIKE 'exports.%' WHERE r.call = u.call AND (r.name = 'redact' OR r.name LIKE '%.redact')) END, u.path) AS path,
       a.line, lower(a.value) AS key
FROM service_use u JOIN argument a ON a.call = u.call JOIN call c ON c.id = u.call
WHERE u.role = 'redactor' AND a.kind = 'string' AND (a.name REGEXP '(?i)(^|\.)(redact(\.paths)?|paths|maskValuesOfKeys|blacklistedKeys)(\[\])*$')
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
  AND (EXISTS (SELECT 1 FROM call k WHERE k.origin = c.id) OR EXISTS (SELECT 1 FROM argument g WHERE g.origin = c.id)) -- made and combined: one that nothing asks for takes nothing out
UNION
SELECT c.path, c.line, '*' FROM log_helper h JOIN call c ON c.function = h.function WHERE c.name IN (SELECT name FROM call_name WHERE name REGEXP '(?i)redact|mask|scrub|sanit|censor')
UNION
SELECT c.path, a.line, '*' FROM argument a CROSS JOIN service_call c ON c.id = a.call
WHERE a.function IS NOT NULL AND a.name REGEXP '(^|\.)(formatters\.log|hooks\.logMethod)$' AND EXISTS (SELECT 1 FROM function f LEFT JOIN call k ON k.function = f.id WHERE f.id = a.function AND (coalesce(k.name, '') REGEXP '(?i)redact|mask|scrub|sanit|censor'))
UNION -- masks of Logback's JSON encoder, and replacements in its pattern
SELECT n.path, n.line, lower(n.value) FROM node n JOIN file f ON f.path = n.path AND f.role = 'production'
WHERE n.key = 'path' AND n.shape LIKE '%asking%.path' OR n.key IN ('path', 'paths') AND n.shape LIKE '%jsonGeneratorDecorator.%' AND f.language = 'xml'
UNION
SELECT n.path, n.line, '**' FROM node n JOIN file f ON f.path = n.path AND f.role = 'production' AND f.language = 'xml'
WHERE n.key IN ('pattern', 'Pattern', '@pattern') AND n.value REGEXP '%replace[({].*%m(sg|essage)?' AND n.value REGEXP '(?is)%replace(\([^{]*(\{\}[^{]*)?\)|\{[^{}]*\})\{.*(\\d|\[0-9|@|pass|secret|token|auth|card|mail|phone|ssn|key|\*\*)'
UNION -- config.filter_parameters: any parameter whose name holds it
SELECT r.path, r.line, lower(r.value) FROM rails_setting r WHERE r.name = 'filter_parameters[]' AND r.value IS NOT NULL
UNION -- functions and classes of the service that mask, handed to the logging of Python, PHP, Ruby, Go and .NET
SELECT m.path, m.line, CASE WHEN m.texts THEN '**' ELSE '*' END FROM (
    WITH masker(function, class, texts) AS MATERIALIZED (
        SELECT f.id, f.parent, EXISTS (SELECT 1 FROM call k WHERE k.function = f.id AND k.name IN ('sub', 'subn', 'gsub', 'gsub!', 'preg_replace', 'preg_replace_callback', 'ReplaceAllString', 'ReplaceAllStringFunc', 'replaceAll', 'Replace')) FROM function f JOIN service_file s ON s.path = f.path AND s.language NOT IN ('javascript', 'typescript', 'tsx')
        WHERE f.kind IN ('function', 'method') AND (f.name REGEXP '(?i)(redact|mask|scrub|censor|anonymi[sz]e|pseudonym)'
           OR EXISTS (SELECT 1 FROM call k WHERE k.function = f.id AND (k.name IN ('sub', 'subn', 'gsub', 'gsub!', 'preg_replace', 'preg_replace_callback', 'ReplaceAllString', 'ReplaceAllStringFunc', 'replaceAll', 'Replace', 'RemovePropertyIfPresent', 'except') OR k.name REGEXP '(?i)(redact|mask|scrub|censor|anonymi[sz]e)'))
           OR EXISTS (SELECT 1 FROM assignment a WHERE a.function = f.id AND a.kind = 'string' AND a.value REGEXP '(?i)redact|mask|censor|filtered|hidden|removed|^[*x#]{3,}$'))
        UNION -- return slog.String(a.Key, "[hidden]")
        SELECT f.id, f.parent, 0 FROM call_callee q CROSS JOIN service_call k ON k.callee = q.callee CROSS JOIN argument a ON a.call = k.id AND a.kind = 'string' AND a.value REGEXP '(?i)^\W*(redact|mask|censor|filtered|hidden|removed|secret)|^[*x#]{3,}$' CROSS JOIN function f ON f.id = k.function
        WHERE q.callee LIKE 'log/slog.%' AND f.id IN (SELECT r.function FROM argument r WHERE r.function IS NOT NULL AND (r.name = 'ReplaceAttr' OR r.name LIKE '%.ReplaceAttr'))
        UNION -- a formatter whose methods ask a helper that rewrites texts
        SELECT f.id, f.parent, 1 FROM function f JOIN service_file s ON s.path = f.path AND s.language IN ('ruby', 'python', 'php') CROSS JOIN call k ON k.function = f.id CROSS JOIN call r ON r.function = k.target AND r.name IN ('sub', 'subn', 'gsub', 'gsub!', 'preg_replace', 'preg_replace_callback')
        WHERE f.name IN ('call', 'format', '__invoke') AND f.kind = 'method'
        UNION -- array_map(fn ($v) => preg_replace(...), $record->context)
        SELECT p.id, p.parent, 1 FROM service_call k CROSS JOIN function n ON n.id = k.function AND n.kind = 'function' CROSS JOIN function p ON p.id = n.parent AND p.kind IN ('function', 'method') JOIN service_file s ON s.path = p.path AND s.language IN ('php', 'ruby', 'python')
        WHERE k.name IN ('sub', 'gsub', 'gsub!', 'preg_replace', 'preg_replace_callback')
    ), choosy(function) AS MATERIALIZED ( -- ReplaceAttr that looks at the keys: those alone are taken out
        SELECT a.function FROM argument a CROSS JOIN block b ON b.function = a.function AND b.kind = 'branch'
        WHERE a.function IS NOT NULL AND (a.name = 'ReplaceAttr' OR a.name LIKE '%.ReplaceAttr') AND b.detail REGEXP '(\.Key\s*==|^case )\s*"'
    )
    SELECT c.path, c.line, EXISTS (SELECT 1 FROM masker t WHERE t.texts AND (t.function = a.function OR EXISTS (SELECT 1 FROM function_name n WHERE n.function IN (t.function, t.class) AND n.name = replace(a.value, '()', '')))) AS texts FROM service_call c CROSS JOIN argument a ON a.call = c.id
    WHERE c.name IN ('addFilter', 'add_filter', 'setFormatter', 'pushProcessor', 'push_processor', 'AddHook', 'patch', 'on_log', 'With', 'add', 'configure', 'dictConfig', 'ByTransforming', 'NewJSONHandler', 'NewTextHandler', 'HandlerOptions', 'setFormat', 'pushHandler', 'set_formatter', 'before_log', 'add_appender')
      AND c.callee REGEXP '(?i)log|structlog|monolog|Destructure|Enrich|handler' AND (c.name <> 'HandlerOptions' OR EXISTS (SELECT 1 FROM argument g WHERE g.origin = c.id))
      AND (a.name IS NULL OR a.name REGEXP '(?i)^(processors(\[\])+|filter|patcher|format(ter)?|ReplaceAttr|\[\]|<0>|filters\..*|processors)$' OR a.name LIKE '%foreign_pre_chain%')
      AND coalesce(a.function, 0) NOT IN (SELECT function FROM choosy)
      AND (a.function IN (SELECT function FROM masker)
           OR EXISTS (SELECT 1 FROM function_name n JOIN masker k ON k.function = n.function OR k.class = n.function WHERE n.name = replace(a.value, '()', '')))
    UNION ALL
    SELECT a.path, a.line, 1 FROM assignment a JOIN service_file f ON f.path = a.path
    WHERE a.name IN ('formatter', 'log_formatter', 'Formatter') AND EXISTS (SELECT 1 FROM function_name n JOIN masker k ON k.function = n.function OR k.class = n.function WHERE n.name = replace(a.value, '()', ''))
    UNION ALL -- filters and formatters named by dictConfig: {"()": "app.logs.MaskFilter"}
    SELECT c.path, a.line, k.texts FROM service_call c CROSS JOIN argument a ON a.call = c.id CROSS JOIN masker k CROSS JOIN function z ON z.id = k.class AND (a.value = z.name OR a.value LIKE '%.' || z.name OR a.value = z.path || ':' || z.name)
    WHERE c.callee = 'logging.config.dictConfig' AND a.name LIKE '%()'
    UNION ALL
    SELECT a.path, a.line, k.texts FROM assignment a CROSS JOIN masker k CROSS JOIN function z ON z.id = k.class AND (a.value = z.name OR a.value LIKE '%.' || z.name OR a.value = z.path || ':' || z.name)
    WHERE a.target LIKE 'exports.LOGGING.f%.()'
    UNION ALL -- what Symfony gives to Monolog by itself
    SELECT d.path, d.line, k.texts FROM service_call d JOIN masker k ON k.class = d.decorates OR k.function = d.decorates WHERE d.name LIKE '%AsMonologProcessor'
    UNION ALL
    SELECT c.path, c.line, k.texts FROM service_call c JOIN masker k ON k.class = c.decorates WHERE c.callee LIKE 'Monolog\Processor\ProcessorInterface%'
) m
UNION -- ReplaceAttr: if a.Key == "email" { a.Value = slog.StringValue("***") }
SELECT k.path, k.line, lower(k.name) FROM (
    SELECT DISTINCT a.line, c.path, n.name, b.detail FROM argument a CROSS JOIN service_call c ON c.id = a.call CROSS JOIN block b ON b.function = a.function AND b.kind = 'branch' CROSS JOIN (SELECT DISTINCT name FROM logged_value WHERE keyed AND name IS NOT NULL) n
    WHERE a.function IS NOT NULL AND (a.name = 'ReplaceAttr' OR a.name LIKE '%.ReplaceAttr') AND b.detail REGEXP '(\.Key\s*==|^case )\s*"' AND instr(b.detail, '"' || n.name || '"') > 0) k
UNION -- libraries of .NET: classified values, attributes that mask
SELECT c.path, c.line, '*' FROM service_call c WHERE c.name = 'EnableRedaction' AND EXISTS (SELECT 1 FROM service_call r WHERE r.name IN ('AddRedaction')) AND EXISTS (SELECT 1 FROM function k WHERE k.kind = 'class' AND k.base LIKE '%DataClassificationAttribute')
UNION
SELECT c.path, c.line, '**' FROM service_call c WHERE c.name IN ('WithSensitiveDataMasking', 'WithSensitiveDataMaskingInArea') OR c.name = 'UsingAttributes' AND EXISTS (SELECT 1 FROM call d WHERE d.name IN ('NotLogged', 'LogMasked', 'LogReplaced') AND d.service)
UNION -- conversion words of Logback whose class masks, in a pattern that is in use; layouts that mask
SELECT w.path, p.line, '**' FROM node w JOIN file f ON f.path = w.path AND f.role = 'production' AND f.language = 'xml' JOIN node k ON k.parent = w.parent AND k.key IN ('@converterClass', 'converterClass') JOIN node p ON p.document = w.document AND p.key IN ('pattern', 'Pattern', '@pattern', '#text') AND p.value REGEXP ('%[-.0-9]*' || w.value || '\b')
WHERE w.key IN ('@conversionWord', 'conversionWord') AND w.value REGEXP '^\w+$' AND (k.value REGEXP '(?i)(mask|redact|scrub|censor|sanit|anonym)' OR EXISTS (SELECT 1 FROM function z JOIN function h ON h.parent = z.id JOIN call r ON r.function = h.id AND r.name IN ('replaceAll', 'replaceFirst', 'replace') WHERE z.kind = 'class' AND k.value LIKE '%.' || z.name))
UNION
SELECT n.path, n.line, '**' FROM node n JOIN file f ON f.path = n.path AND f.role = 'production' AND f.language = 'xml'
WHERE n.key IN ('@class', 'class', '@provider') AND n.value REGEXP '(?i)\.(\w*(mask|redact|scrub|censor|sanitiz)\w*)$' AND n.shape REGEXP '(?i)(layout|encoder|rewrite|provider|filter|decorator)'
