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
-- index: call
WITH shown AS (
    SELECT s.call, s.format, s.line AS at, coalesce(a.name, CASE WHEN s.library IN ('log/slog', 'go.uber.org/zap', 'github.com/hashicorp/go-hclog', 'github.com/go-kit/log') THEN -- keys and values in turn
               (SELECT k.value FROM argument k WHERE k.call = s.call AND k.position = a.position - 1 AND k.kind = 'string' AND k.name IS NULL AND a.position > 1) END) AS name,
           a.value, a.kind, a.origin, a.line, a.position, s.path, a.written
    FROM log_site s JOIN argument a ON a.call = s.call WHERE s.log IS NOT NULL
    UNION ALL
    SELECT s.call, s.format, s.line, i.name, i.value, i.kind, i.origin, i.line, i.position, s.path, i.written
    FROM log_site s JOIN argument a ON a.call = s.call JOIN call k ON k.id = a.origin AND k.name IN ('stringify', 'inspect', 'assign', 'dumps', 'Marshal', 'MarshalIndent', 'json_encode', 'print_r', 'var_export', 'Serialize', 'SerializeObject', 'writeValueAsString', 'toJson', 'to_string') JOIN argument i ON i.call = k.id
    WHERE s.log IS NOT NULL
    UNION ALL -- log.info("saved", kv("email", email))
    SELECT s.call, s.format, s.line, n.value, v.value, v.kind, v.origin, v.line, v.position, s.path, v.written
    FROM log_site s JOIN argument a ON a.call = s.call JOIN call k ON k.id = a.origin AND k.name IN ('kv', 'keyValue', 'entry') JOIN argument n ON n.call = k.id AND n.position = 0 AND n.kind = 'string' JOIN argument v ON v.call = k.id AND v.position = 1
    WHERE s.log IS NOT NULL
    UNION ALL -- fields made by calls: log.Info("login", zap.String("user", u.ID))
    SELECT s.call, s.format, s.line, coalesce(i.name, (SELECT n.value FROM argument n WHERE n.call = k.id AND n.position = 0 AND n.kind = 'string')), i.value, i.kind, i.origin, i.line, i.position, s.path, i.written
    FROM log_site s CROSS JOIN call k ON k.outer = s.call CROSS JOIN service_use f ON f.call = k.id AND f.role = 'log_field' CROSS JOIN argument i ON i.call = k.id AND (i.position > 0 OR i.name IS NOT NULL)
    UNION ALL -- or chained: log.WithField("user", id).Info("login"), log.Info().Str("user", id).Msg("login")
    SELECT s.call, s.format, s.line, coalesce(i.name, (SELECT n.value FROM argument n WHERE n.call = k.id AND n.position = 0 AND n.kind = 'string')), i.value, i.kind, i.origin, i.line, i.position, s.path, i.written
    FROM service_use f CROSS JOIN call k ON k.id = f.call CROSS JOIN call l ON l.function = k.function AND (l.origin = k.id OR k.origin = l.id OR k.callee LIKE l.callee || '()%')
    CROSS JOIN log_site s ON s.call = l.id CROSS JOIN argument i ON i.call = k.id AND (i.position > 0 OR i.name IS NOT NULL)
    WHERE f.role = 'log_field' AND k.outer IS NOT s.call AND l.line BETWEEN k.line - 8 AND k.line + 8
)
SELECT call, path, CASE WHEN line BETWEEN at - 8 AND coalesce((SELECT max(c.end_line, c.line + 8) FROM call c WHERE c.id = shown.call), at) THEN line ELSE at END AS line, -- text that was made elsewhere
       CASE WHEN name IN ('${}', '...') THEN NULL ELSE replace(name, '...', '') END AS name,
       CASE WHEN value REGEXP '\.(toString|trim|toLowerCase|toUpperCase|join|toJSON|valueOf)\(\)$' THEN replace(replace(replace(replace(replace(replace(replace(value, '.toString()', ''), '.trim()', ''), '.toLowerCase()', ''), '.toUpperCase()', ''), '.join()', ''), '.toJSON()', ''), '.valueOf()', '') ELSE value END AS value,
       kind, origin, name IS NOT NULL AND name NOT IN ('${}') AND format NOT IN ('print', 'text', 'glued') AS keyed,
       written, name IS '${}' AS hole, position
FROM shown
WHERE kind IN ('name', 'interpolated', 'call') AND value IS NOT NULL OR written IS NOT NULL AND kind IN ('template', 'array', 'object', 'unknown', 'string')
