-- values that reach a log line, those inside JSON.stringify and concatenations included
-- call: call.id of the place that logs
-- path: file
-- line: line of the value
-- name: key it is written under, NULL when it has none
-- value: canonical name of the value
-- kind: as argument.kind
-- origin: the call that made it
-- keyed: 1 when it is a field of a record (a redactor can see it), 0 when it is part of a text
-- written: the value in the words of the source
-- hole: 1 when it fills a hole of a text
-- position: as argument.position
-- serial: 1 when all fields of an object show: it was made JSON, a map or a dump of it
-- index: call
WITH shown AS (
    SELECT s.call, s.format, s.line AS at, coalesce(a.name, CASE WHEN s.library IN ('log/slog', 'go.uber.org/zap', 'github.com/hashicorp/go-hclog', 'github.com/go-kit/log') THEN -- keys and values in turn
               (SELECT k.value FROM argument k WHERE k.call = s.call AND k.position = a.position - 1 AND k.kind = 'string' AND k.name IS NULL AND a.position > 1 AND NOT k.value REGEXP '[ /%:]') END) AS name,
           a.value, a.kind, a.origin, a.line, a.position, s.path, a.written, 0 AS serial, 0 AS chained
    FROM log_site s JOIN argument a ON a.call = s.call WHERE s.log IS NOT NULL
    UNION ALL
    SELECT s.call, s.format, s.line, i.name, i.value, i.kind, i.origin, i.line, i.position, s.path, i.written, 1, 0
    FROM log_site s JOIN argument a ON a.call = s.call JOIN call k ON k.id = a.origin AND k.name IN ('stringify', 'inspect', 'assign', 'dumps', 'Marshal', 'MarshalIndent', 'json_encode', 'print_r', 'var_export', 'Serialize', 'SerializeObject', 'SerializeToString', 'SerializeToElement', 'writeValueAsString', 'toJson', 'toJSONString', 'encodeToString', 'to_string', 'to_string_pretty', 'to_value', 'vars', 'asdict', 'dict', 'model_to_dict', 'pformat', 'to_json', 'jsonable_encoder', 'dump', 'var_dump') AND k.callee NOT LIKE '%yaml%' JOIN argument i ON i.call = k.id
    WHERE s.log IS NOT NULL
    UNION ALL -- all fields of an object, asked for: form.model_dump(), user.to_json
    SELECT s.call, s.format, s.line, a.name, coalesce((SELECT m.callee || '()' FROM call m WHERE m.id = k.origin AND m.constructs), k.receiver), 'name', k.origin, a.line, a.position, s.path, a.written, 1, 0
    FROM log_site s JOIN argument a ON a.call = s.call CROSS JOIN call k ON k.id = a.origin AND k.callee || '()' = a.value
    WHERE s.log IS NOT NULL AND k.receiver IS NOT NULL AND NOT EXISTS (SELECT 1 FROM argument x WHERE x.call = k.id AND x.name REGEXP '^(exclude|include|only|except)(\[|\.|$)') AND k.name IN ('model_dump', 'model_dump_json', 'dict', 'json', 'to_dict', 'as_dict', '_asdict', 'toJSON', 'to_json', 'as_json', 'attributes', 'to_h', 'to_hash', 'inspect', 'serializable_hash', 'to_yaml', 'toArray', 'toJson', 'attributesToArray', 'getAttributes', 'toObject')
    UNION ALL
    SELECT s.call, s.format, s.line, a.name, coalesce((SELECT m.callee || '()' FROM call m WHERE m.id = k.origin AND m.constructs), k.receiver), 'name', k.origin, a.line, a.position, s.path, a.written, 1, 0
    FROM log_site s JOIN service_file f ON f.path = s.path AND f.language = 'ruby' JOIN argument a ON a.call = s.call AND a.value IS NOT NULL CROSS JOIN call k ON k.outer = s.call AND k.callee = a.value
    WHERE s.log IS NOT NULL AND k.receiver IS NOT NULL AND NOT EXISTS (SELECT 1 FROM argument x WHERE x.call = k.id AND x.name REGEXP '^(exclude|include|only|except)(\[|\.|$)') AND k.name IN ('model_dump', 'model_dump_json', 'dict', 'json', 'to_dict', 'as_dict', '_asdict', 'toJSON', 'to_json', 'as_json', 'attributes', 'to_h', 'to_hash', 'inspect', 'serializable_hash', 'to_yaml', 'toArray', 'toJson', 'attributesToArray', 'getAttributes', 'toObject')
    UNION ALL -- made a text first: String.format("login %s", who), string(body)
    SELECT s.call, s.format, s.line, CASE WHEN i.name = '${}' OR i.position > 0 THEN '${}' END, i.value, i.kind, i.origin, i.line, i.position, s.path, i.written, 0, 0
    FROM log_site s JOIN argument a ON a.call = s.call JOIN call k ON k.id = a.origin AND (k.name IN ('format', 'formatted', 'Format', 'Sprintf', 'Sprint', 'Sprintln', 'sprintf', 'vsprintf') AND k.callee REGEXP '^(fmt|[sS]tring|java\.lang\.String|format|sprintf|vsprintf|util|std)(\.|$)' OR k.callee IN ('String', 'string', 'str', 'repr', 'strval', 'Arrays.toString', 'util.format')) AND a.value = k.callee || '()' JOIN argument i ON i.call = k.id AND NOT (i.position = 0 AND i.name IS NULL AND i.kind IN ('string', 'template'))
    WHERE s.log IS NOT NULL
    UNION ALL -- Map.of("email", who)
    SELECT s.call, s.format, s.line, n.value, i.value, i.kind, i.origin, i.line, i.position, s.path, i.written, 0, 0
    FROM log_site s JOIN argument a ON a.call = s.call JOIN call k ON k.id = a.origin AND k.callee REGEXP '(^|\.)(Immutable)?Map\.of$|Collections\.singletonMap$' JOIN argument n ON n.call = k.id AND n.position % 2 = 0 AND n.kind = 'string' JOIN argument i ON i.call = k.id AND i.position = n.position + 1
    WHERE s.log IS NOT NULL
    UNION ALL -- log.info("saved", kv("email", email))
    SELECT s.call, s.format, s.line, n.value, v.value, v.kind, v.origin, v.line, v.position, s.path, v.written, 0, 0
    FROM log_site s JOIN argument a ON a.call = s.call JOIN call k ON k.id = a.origin AND k.name IN ('kv', 'keyValue', 'entry') JOIN argument n ON n.call = k.id AND n.position = 0 AND n.kind = 'string' JOIN argument v ON v.call = k.id AND v.position = 1
    WHERE s.log IS NOT NULL
    UNION ALL -- fields made by calls: log.Info("login", zap.String("user", u.ID))
    SELECT s.call, s.format, s.line, coalesce(i.name, (SELECT n.value FROM argument n WHERE n.call = k.id AND n.position = 0 AND n.kind = 'string')), i.value, i.kind, i.origin, i.line, i.position, s.path, i.written, 0, 0
    FROM log_site s CROSS JOIN call k ON k.outer = s.call CROSS JOIN service_use f ON f.call = k.id AND f.role = 'log_field' CROSS JOIN argument i ON i.call = k.id AND (i.position > 0 OR i.name IS NOT NULL)
    UNION ALL -- or chained: log.WithField("user", id).Info("login"), log.Info().Str("user", id).Msg("login")
    SELECT s.call, s.format, k.line, coalesce(i.name, (SELECT n.value FROM argument n WHERE n.call = k.id AND n.position = 0 AND n.kind = 'string')), i.value, i.kind, i.origin, CASE WHEN i.line BETWEEN k.line AND k.end_line THEN i.line ELSE k.line END, i.position, s.path, i.written, 0, 1
    FROM service_use f CROSS JOIN call k ON k.id = f.call CROSS JOIN call l ON l.function = k.function AND (l.origin = k.id OR k.origin = l.id OR k.callee LIKE l.callee || '()%')
    CROSS JOIN log_site s ON s.call = l.id CROSS JOIN argument i ON i.call = k.id AND (i.position > 0 OR i.name IS NOT NULL)
    WHERE f.role = 'log_field' AND k.outer IS NOT s.call AND l.line BETWEEN k.line - 8 AND k.line + 8
)
SELECT call, path, CASE WHEN chained OR line BETWEEN at AND coalesce((SELECT c.end_line FROM call c WHERE c.id = shown.call), at) THEN line ELSE at END AS line, -- what was made elsewhere
       CASE WHEN name IN ('${}', '...') THEN NULL ELSE replace(name, '...', '') END AS name,
       CASE WHEN value REGEXP '\.(toString|trim|toLowerCase|toUpperCase|join|toJSON|valueOf)\(\)$' THEN replace(replace(replace(replace(replace(replace(replace(value, '.toString()', ''), '.trim()', ''), '.toLowerCase()', ''), '.toUpperCase()', ''), '.join()', ''), '.toJSON()', ''), '.valueOf()', '') WHEN value LIKE '%().\_\_dict\_\_' ESCAPE '\' THEN substr(value, 1, length(value) - 9) ELSE value END AS value,
       kind, origin, name IS NOT NULL AND name NOT IN ('${}') AND format NOT IN ('print', 'text', 'glued') AS keyed,
       written, name IS '${}' AS hole, position, serial OR value LIKE '%().\_\_dict\_\_' ESCAPE '\' AS serial
FROM shown
WHERE kind IN ('name', 'interpolated', 'call') AND value IS NOT NULL OR written IS NOT NULL AND kind IN ('template', 'array', 'object', 'unknown', 'string')
