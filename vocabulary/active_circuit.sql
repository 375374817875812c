-- circuit breakers that calls really go through
-- id: circuit.id
-- source: library, hand-written or mesh
-- path: file
-- line: line
-- library: what it is called
-- call: call.id of the construction
-- use: use.id
-- runner: function that runs the guarded call, when hand-written
-- counter: name of the counter of failures, when hand-written
-- name: state variable of a hand-written one, host of a mesh rule
-- index: id
-- index: call
-- typed: id INTEGER
SELECT c.id, c.source, c.path, c.line, c.library, c.call, c.use, c.runner, c.counter, c.name
FROM circuit c WHERE c.fired = 1 AND (c.source <> 'library' OR EXISTS (SELECT 1 FROM guarded_call g WHERE g.circuit = c.id)
   OR NOT EXISTS (SELECT 1 FROM guarded_call g))
