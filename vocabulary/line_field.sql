-- named values that a log line carries by itself, however its language writes them down
-- call: log_site.call
-- name: name of the field
-- value: its value, NULL unknown
-- index: call
-- typed: call INTEGER
WITH RECURSIVE chain(call, part, depth) AS ( -- log.Info().Str("order_id", id).Msg(""), log.atInfo().addKeyValue("order_id", id).log()
    SELECT s.call, c.origin, 1 FROM log_site s JOIN call c ON c.id = s.log AND c.origin IS NOT NULL WHERE c.name IN ('Msg', 'Msgf', 'Send', 'log', 'MsgFunc')
    UNION
    SELECT h.call, c.origin, h.depth + 1 FROM chain h JOIN call c ON c.id = h.part WHERE c.origin IS NOT NULL AND h.depth < 15
)
SELECT p.call, a.name, a.value FROM line_part p JOIN argument a ON a.call = p.part WHERE a.name IS NOT NULL AND a.name NOT IN ('${}', '...', '[]')
UNION -- slog.Info("paid", "order_id", id)
SELECT s.call, a.value, v.value FROM service_file f CROSS JOIN log_site s ON s.path = f.path CROSS JOIN argument a ON a.call = s.call AND a.name IS NULL AND a.kind = 'string' AND a.position >= 1
JOIN argument v ON v.call = a.call AND v.position = a.position + 1 AND v.name IS NULL WHERE f.language = 'go' AND a.value NOT LIKE '% %'
UNION -- slog.String("order_id", id), zap.String("order_id", id)
SELECT s.call, a.value, v.value FROM service_file f CROSS JOIN log_site s ON s.path = f.path CROSS JOIN call k ON k.outer = s.call CROSS JOIN argument a ON a.call = k.id AND a.position = 0 AND a.name IS NULL AND a.kind = 'string'
JOIN argument v ON v.call = k.id AND v.position = 1 WHERE f.language = 'go' AND (k.callee GLOB 'log/slog.*' OR k.callee GLOB 'go.uber.org/zap.*')
UNION
SELECT h.call, a.value, v.value FROM chain h JOIN argument a ON a.call = h.part AND a.position = 0 AND a.name IS NULL AND a.kind = 'string' JOIN argument v ON v.call = h.part AND v.position = 1
