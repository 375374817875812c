-- calls in the service's own code: production files, not browser or build code
-- id: call.id
-- path: file
-- line: line
-- callee: canonical name
-- name: last segment
-- receiver: what stands before the name
-- origin: the call that made the receiver
-- function: innermost function
-- block: innermost block
-- target: the called function of the repository
-- outer: the call in whose arguments it stands
-- in_try: 1 where a catch would see its failure
-- in_loop: 1 inside a loop
-- awaited: 1 when awaited or returned
-- position: order of evaluation in the file
-- decorates: the function or class it decorates
-- unit: unit of its file
-- index: id
-- index: callee
-- index: name
-- index: function
-- index: block
-- index: target
-- index: outer
-- index: origin
-- index: path, line
-- index: decorates
SELECT c.id, c.path, c.line, c.callee, c.name, c.receiver, c.origin, c.function, c.block, c.target,
       c.outer, c.in_try, c.in_loop, c.awaited, c.position, c.decorates, c.unit
FROM call c JOIN file f ON f.path = c.path
WHERE f.role = 'production' AND c.scope = 'service'
