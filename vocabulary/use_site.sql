-- where each function of the repository is called or handed over
-- function: function.id
-- call: call.id that calls it or takes it as an argument
-- caller: function the call stands in
-- block: block the call stands in
-- index: function
-- index: call
SELECT c.target AS function, c.id AS call, c.function AS caller, c.block FROM call c WHERE c.target IS NOT NULL AND c.scope = 'service'
UNION
SELECT a.function, c.id, c.function, c.block FROM argument a JOIN call c ON c.id = a.call WHERE a.function IS NOT NULL AND c.scope = 'service'
