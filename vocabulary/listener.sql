-- functions that hear what is emitted: the calls that emit, and who listens on the same emitter or event bus
-- call: call.id that emits
-- function: function.id that listens
-- index: call
-- index: function
WITH heard(bus, name, function) AS (
    SELECT c.origin, e.value, l.function
    FROM service_call c JOIN argument e ON e.call = c.id AND e.position = 0 AND e.name IS NULL AND e.value IS NOT NULL JOIN argument l ON l.call = c.id AND l.position = 1 AND l.function IS NOT NULL
    WHERE c.name IN ('on', 'once', 'addListener', 'prependListener', 'subscribe', 'addEventListener') AND c.decorates IS NULL
      AND (c.origin IS NOT NULL OR c.receiver IN ('process', 'diagnostics_channel', 'node:diagnostics_channel'))
    UNION
    SELECT NULL, e.value, d.decorates
    FROM service_call d JOIN argument e ON e.call = d.id AND e.position = 0 AND e.name IS NULL AND e.value IS NOT NULL
    WHERE d.name = 'OnEvent' AND d.decorates IS NOT NULL
), received(name, function) AS MATERIALIZED (
    SELECT detail || '()', function FROM trait WHERE kind = 'receives' AND instr(detail, ':') > 0
    UNION SELECT detail, function FROM trait WHERE kind = 'receives' AND instr(detail, ':') > 0
)
SELECT DISTINCT c.id AS call, h.function
FROM service_call c CROSS JOIN argument e ON e.call = c.id AND e.position = 0 AND e.name IS NULL JOIN heard h ON h.name = e.value
WHERE c.name IN ('emit', 'emitAsync', 'publish', 'dispatchEvent') AND (h.bus IS NULL OR c.origin = h.bus)
UNION -- events and messages known by their class: publishEvent(new Shipped()), Shipped::dispatch(), sender.Send(new Ship())
SELECT c.id, r.function
FROM service_call c CROSS JOIN argument e ON e.call = c.id AND e.position = 0 AND e.name IS NULL AND e.value LIKE '%()' JOIN received r ON r.name = e.value
WHERE c.name IN ('publishEvent', 'dispatch', 'dispatchEvent', 'event', 'send', 'Send', 'SendAsync', 'Publish', 'PublishAsync', 'publish', 'post', 'notify', 'emit', 'handle', 'ask')
UNION
SELECT c.id, r.function FROM service_call c JOIN received r ON r.name = c.receiver WHERE c.name IN ('dispatch', 'dispatchIf', 'dispatchSync', 'dispatchAfterResponse')
