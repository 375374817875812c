-- what code leaves behind when an outbound call has failed: state written in a catch or in a function called from one
-- path: file
-- line: line
-- name: the variable or property
-- function: function.id
-- counted: 1 when it is counted up
-- value: the value written
-- kind: as argument.kind
-- index: path
-- index: function
WITH failed(function, block) AS (
    SELECT k.function, e.block FROM block k JOIN enclosing_block e ON e.outer = k.id WHERE k.kind = 'catch'
), failing(function) AS ( -- functions that only run after a failure
    SELECT c.target FROM service_call c JOIN failed f ON f.block = c.block WHERE c.target IS NOT NULL
    UNION
    SELECT a.function FROM argument a JOIN service_call c ON c.id = a.call WHERE c.name = 'catch' AND a.function IS NOT NULL
    UNION -- catch (e: Exception) { lock.withLock { failures++ } }
    SELECT a.function FROM failed f JOIN service_call c ON c.block = f.block AND c.name REGEXP '(?i)lock|synchroni[sz]e|mutex|atomic|update|run' JOIN argument a ON a.call = c.id AND a.function IS NOT NULL
    UNION -- client.interceptors.response.use(arrived, failed)
    SELECT a.function FROM service_call c JOIN argument a ON a.call = c.id AND a.position = 1 WHERE c.name = 'use' AND a.function IS NOT NULL AND c.callee LIKE '%interceptors.response.use'
    UNION
    SELECT id FROM function WHERE name REGEXP '(?i)^_?(on|record|mark|note|count|handle|register|report|add)_?(fail|error|miss)|^trip|^fail(ed|ure)?$' AND kind IN ('function', 'method') AND scope = 'service'
    UNION -- the end of a context, which is told of the failure inside
    SELECT id FROM function WHERE name IN ('__exit__', '__aexit__') AND kind = 'method' AND scope = 'service'
    UNION
    SELECT c.target FROM function f CROSS JOIN service_call c ON c.function = f.id
    WHERE c.target IS NOT NULL AND f.name REGEXP '(?i)^_?(on|record|mark|handle)_?(fail|error)'
)
SELECT DISTINCT a.path, a.line, ltrim(a.name, '#@') AS name, a.function,
       EXISTS (SELECT 1 FROM trait t WHERE t.function = a.function AND t.kind = 'increment' AND t.line = a.line AND t.detail LIKE '%' || ltrim(a.name, '#@')) AS counted,
       a.value, a.kind
FROM assignment a JOIN service_file s ON s.path = a.path
WHERE a.scope = 'service' AND a.function IS NOT NULL
  AND (a.block IN (SELECT block FROM failed) OR a.function IN (SELECT function FROM failing))
  AND NOT a.target LIKE 'res.%' AND NOT a.target LIKE 'ctx.%' AND NOT a.target LIKE 'err%.%'
