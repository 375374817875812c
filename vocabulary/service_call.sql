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
-- view: it is most of call, and a copy with indexes would be the dearest table of all
SELECT id, path, line, callee, name, receiver, origin, function, block, target,
       outer, in_try, in_loop, awaited, position, decorates, unit
FROM call WHERE service = 1
