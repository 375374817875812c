-- how long each outbound operation on a request path may take, its retries included
-- call: call.id
-- path: file
-- line: line
-- what: the operation in words
-- ms: time in milliseconds; NULL when it is not bounded or not known
-- tries: number of tries
-- index: call
SELECT o.call, o.path, o.line,
       o.library || CASE WHEN c.name <> o.library THEN ' ' || c.name ELSE '' END AS what,
       CASE WHEN o.timeout IS NULL OR o.timeout = 'unknown' THEN NULL ELSE duration_ms(replace(o.timeout, ' (default)', '')) * t.tries END AS ms,
       t.tries
FROM outbound_call o JOIN call c ON c.id = o.call
JOIN (SELECT o2.call, max(coalesce(CASE WHEN s.attempts GLOB '[0-9]*' AND r.chosen THEN CAST(s.attempts AS INTEGER) + (s.source IN ('library', 'client')) END, 1)) AS tries
      FROM outbound_call o2 LEFT JOIN retried_call r ON r.call = o2.call LEFT JOIN retry_site s ON s.id = r.site AND s.source <> 'queue'
      -- a pipeline whose bound spans its retries
      AND NOT EXISTS (SELECT 1 FROM setting g WHERE g.use = o2.use AND g.name = 'standard' AND g.value IS NOT NULL)
      GROUP BY o2.call) t ON t.call = o.call
WHERE o.role = 'op' AND o.scope = 'service'
  AND (EXISTS (SELECT 1 FROM request_function r WHERE r.function = o.function)
       OR NOT EXISTS (SELECT 1 FROM outbound_call x JOIN request_function r ON r.function = x.function WHERE x.role = 'op'))
