-- functions that hear of changes of a circuit breaker's state
-- circuit: circuit.id
-- function: function.id
-- path: where they are handed over
-- line: line
-- index: circuit
-- typed: circuit INTEGER
WITH RECURSIVE maker(circuit, call, depth) AS ( -- the breaker's making, its options, and what its events are asked of
    SELECT id, call, 0 FROM active_circuit WHERE call IS NOT NULL
    UNION
    SELECT m.circuit, a.origin, m.depth + 1 FROM maker m CROSS JOIN argument a ON a.call = m.call WHERE a.origin IS NOT NULL AND m.depth < 3
), built(circuit, call, depth) AS ( -- Config::new().instrument(gauge).build(): the calls of its builder
    SELECT id, call, 0 FROM active_circuit WHERE call IS NOT NULL AND source = 'library'
    UNION
    SELECT b.circuit, c.origin, b.depth + 1 FROM built b CROSS JOIN call c ON c.id = b.call WHERE c.origin IS NOT NULL AND b.depth < 16
), subscribed(circuit, call) AS (
    SELECT b.circuit, k.id FROM built b CROSS JOIN call k ON k.origin = b.call AND k.name IN ('instrument', 'onStateChange', 'on_state_change', 'onStateTransition', 'onOpen', 'onHalfOpen', 'onClose')
    UNION
    SELECT c.id, k.id FROM active_circuit c CROSS JOIN call k ON k.origin = c.call
    LEFT JOIN argument n ON n.call = k.id AND n.position = 0 AND n.name IS NULL AND n.kind = 'string' -- the event
    WHERE k.name REGEXP '^(on|once|addListener|add_listeners?|subscribe|tap|on[A-Z]\w+|with_(error_handler|notifiers))$'
      AND NOT k.name REGEXP '(?i)^on(success|fail\w*|error|call\w*|slow\w*|ignored\w*)$' AND (n.value IS NULL OR n.value REGEXP '(?i)open|clos|half|circuit|state')
    UNION -- breaker.getEventPublisher().onStateTransition(...), a builder's subscribe
    SELECT c.id, k.id FROM active_circuit c CROSS JOIN call p ON p.origin = c.call CROSS JOIN call k ON k.origin = p.id
    WHERE k.name REGEXP '^(subscribe|add_listeners?|on[A-Z]\w+)$'
    UNION -- what the catalogue knows to hear of all breakers of a library, or of breakers made out of its sight
    SELECT c.id, u.call FROM active_circuit c JOIN service_use u ON u.role = 'breaker_event' AND u.kind = 'state' AND u.library = c.library AND u.call IS NOT c.call
    WHERE NOT EXISTS (SELECT 1 FROM use b WHERE b.call = u.made_by AND b.role = 'breaker')
), heard(circuit, function, origin, path, line) AS (
    SELECT m.circuit, a.function, a.origin, c.path, a.line FROM maker m CROSS JOIN argument a ON a.call = m.call CROSS JOIN call c ON c.id = a.call
    WHERE a.name REGEXP '(?i)(^|\.)_?(on[_A-Z]?\w+|listeners?|notifiers?)(\[\d*\]|\.\d+)?$' AND (a.function IS NOT NULL OR a.origin IS NOT NULL)
    UNION -- options.OnStateChange = record
    SELECT m.circuit, n.function, NULL, s.path, s.line FROM maker m CROSS JOIN assignment s ON s.origin = m.call AND s.kind = 'function' JOIN function_name n ON n.name = s.value
    WHERE s.name REGEXP '(?i)^_?(on[_A-Z]?\w+|listeners?|notifiers?)$'
    UNION
    SELECT s.circuit, a.function, a.origin, c.path, c.line FROM subscribed s CROSS JOIN argument a ON a.call = s.call CROSS JOIN call c ON c.id = s.call
    WHERE a.function IS NOT NULL OR a.origin IS NOT NULL
)
SELECT circuit, function, path, line FROM heard WHERE function IS NOT NULL
UNION -- listeners that are objects: their methods
SELECT h.circuit, m.id, h.path, h.line FROM heard h JOIN call c ON c.id = h.origin
CROSS JOIN function k ON k.kind = 'class' AND k.name = c.name AND c.callee = k.path || ':' || k.name CROSS JOIN function m ON m.path = k.path AND m.class = k.name AND m.kind = 'method'
