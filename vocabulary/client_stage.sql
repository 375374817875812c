-- stages of a client that see every call of it and write down what fails: round trippers, interceptors, delegating handlers, middleware
-- call: call.id of the operation that passes through
-- function: function.id of the stage
-- path: where it writes
-- line: line of it
-- context: 1 when it says what failed
-- index: call
-- typed: call INTEGER
SELECT DISTINCT i.call, i.function, l.path, l.line, l.context
FROM told_error l CROSS JOIN nested_function n ON n.function = l.function CROSS JOIN intercepted_call i ON i.function = n.outer
WHERE EXISTS (SELECT 1 FROM shown_log s WHERE s.call = l.call AND s.level IN ('warn', 'error', 'fatal'))
   OR EXISTS (SELECT 1 FROM enclosing_block e JOIN block b ON b.id = e.outer WHERE e.block = l.block AND (b.kind = 'catch' OR b.kind = 'branch' AND b.detail REGEXP '(?i)\berr|timeout|exception|\bError'))
