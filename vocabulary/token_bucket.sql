-- hand-written limiters by what they do: something that refills with time is taken from, and refused when it is used up
-- function: function.id
-- path: file
-- line: line of the check
-- index: function
SELECT b.function, b.path, min(b.line) AS line FROM block b JOIN service_file f ON f.path = b.path
WHERE b.kind = 'branch' AND b.detail REGEXP '(?i)(tokens|allowance|credits|remaining|quota|attempts_?left|available)\w*\s*(<|>)'
  AND EXISTS (SELECT 1 FROM trait t WHERE t.function = b.function AND t.line BETWEEN b.line AND b.end_line AND t.kind IN ('return', 'throw'))
  AND EXISTS (SELECT 1 FROM assignment s WHERE s.function = b.function AND s.name REGEXP '(?i)(tokens|allowance|credits|remaining|quota|attempts_?left|available)')
  AND EXISTS (SELECT 1 FROM call c WHERE c.function = b.function AND c.name IN ('now', 'time', 'monotonic', 'Now', 'getTime', 'currentTimeMillis', 'nanoTime', 'total_seconds', 'utcnow', 'Since'))
GROUP BY b.function
