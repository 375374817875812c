-- places where a metric reads the state of circuit breakers by their properties: gauge.set(breaker.opened ? 1 : 0)
-- path: file
-- line: line
-- function: function.id
-- looped: 1 when it goes over all breakers of a collection
-- index: function
WITH recorder(function, line) AS ( -- functions that record a metric, at the line; those that a metric calls, anywhere (line NULL)
    SELECT u.function, u.line FROM service_use u WHERE u.role = 'metric_record' AND u.function IS NOT NULL
    UNION
    SELECT n.function, NULL FROM service_use u JOIN argument a ON a.call = u.call AND a.function IS NOT NULL JOIN nested_function n ON n.outer = a.function
    WHERE u.role IN ('metric', 'metric_record')
), looked(path, line, function, block) AS (
    SELECT t.path, t.line, t.function, t.block FROM recorder r JOIN trait t ON t.function = r.function AND (r.line IS NULL OR t.line BETWEEN r.line AND r.line + 4)
    WHERE t.kind IN ('choice', 'compare') AND t.detail REGEXP '\.(opened|halfOpen|isOpen|isHalfOpen|pendingClose|CircuitState|circuitState)\b|(?i)(breaker|circuit|fuse|policy|cb)\w*(\[[^\]]*\])?\.(state|status|opened|closed|isClosed)\b'
    UNION
    SELECT c.path, a.line, c.function, c.block FROM recorder r CROSS JOIN service_call c ON c.function = r.function AND (r.line IS NULL OR c.line BETWEEN r.line AND r.line + 4) CROSS JOIN argument a ON a.call = c.id
    WHERE a.kind = 'name' AND a.value REGEXP '\.(opened|halfOpen|isOpen|isHalfOpen|pendingClose|CircuitState|circuitState)$|(?i)(breaker|circuit|fuse|policy|cb)[\w()\[\]]*\.(state|status|opened|closed|isClosed)$'
)
SELECT DISTINCT l.path, l.line, l.function,
       EXISTS (SELECT 1 FROM enclosing_block e JOIN block b ON b.id = e.outer AND b.kind = 'loop' WHERE e.block = l.block)
       OR EXISTS (SELECT 1 FROM argument a JOIN call c ON c.id = a.call WHERE a.function = l.function AND c.name IN ('forEach', 'map')) AS looped
FROM looked l
