-- values that reach a log line, those inside JSON.stringify and concatenations included
-- call: call.id of the place that logs
-- path: file
-- line: line of the value
-- name: key it is written under, NULL when it has none
-- value: canonical name of the value
-- kind: as argument.kind
-- origin: the call that made it
-- keyed: 1 when it is a field of a record (a redactor can see it), 0 when it is part of a text
-- index: call
WITH shown AS (
    SELECT s.call, s.format, a.name, a.value, a.kind, a.origin, a.line, a.position, s.path
    FROM log_site s JOIN argument a ON a.call = s.call WHERE s.log IS NOT NULL
    UNION ALL
    SELECT s.call, s.format, i.name, i.value, i.kind, i.origin, i.line, i.position, s.path
    FROM log_site s JOIN argument a ON a.call = s.call JOIN call k ON k.id = a.origin AND k.name IN ('stringify', 'inspect', 'assign', 'omit', 'pick') JOIN argument i ON i.call = k.id
    WHERE s.log IS NOT NULL AND k.name IN ('stringify', 'inspect', 'assign')
)
SELECT call, path, line, CASE WHEN name IN ('${}', '...') THEN NULL ELSE replace(name, '...', '') END AS name,
       CASE WHEN value REGEXP '\.(toString|trim|toLowerCase|toUpperCase|join|toJSON|valueOf)\(\)$' THEN replace(replace(replace(replace(replace(replace(replace(value, '.toString()', ''), '.trim()', ''), '.toLowerCase()', ''), '.toUpperCase()', ''), '.join()', ''), '.toJSON()', ''), '.valueOf()', '') ELSE value END AS value,
       kind, origin, name IS NOT NULL AND name NOT IN ('${}') AND format NOT IN ('print', 'text', 'glued') AS keyed
FROM shown
WHERE kind IN ('name', 'interpolated', 'call') AND value IS NOT NULL
