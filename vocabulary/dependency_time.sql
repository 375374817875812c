-- how long each outbound operation on a request path may take, its retries included
-- call: call.id
-- path: file
-- line: line
-- what: the operation in words
-- ms: time in milliseconds; NULL when it is not bounded or not known
-- tries: number of tries
-- index: call
WITH piped(client, total, each) AS MATERIALIZED ( -- AddTimeout before the retry spans all tries, behind it each one
    SELECT p.client, min(CASE WHEN w.position < r.position THEN duration_ms(s.value) END), min(CASE WHEN w.position > r.position THEN duration_ms(s.value) END)
    FROM client_policy p JOIN use u ON u.id = p.use AND u.role = 'retry' JOIN call r ON r.id = u.call JOIN use t ON t.role = 'timeout_wrapper' AND t.library = u.library AND t.function = u.function JOIN call w ON w.id = t.call
    JOIN setting s ON s.use = t.id AND s.name = 'timeout' WHERE p.client IS NOT NULL GROUP BY p.client
)
SELECT o.call, o.path, o.line,
       o.library || CASE WHEN c.name <> o.library THEN ' ' || c.name ELSE '' END AS what,
       CASE WHEN x.total IS NOT NULL THEN x.total WHEN x.each IS NOT NULL THEN x.each * t.tries WHEN o.timeout IS NULL OR o.timeout = 'unknown' THEN NULL ELSE duration_ms(replace(o.timeout, ' (default)', '')) * t.tries END AS ms,
       t.tries
FROM outbound_call o JOIN call c ON c.id = o.call
JOIN (SELECT o2.call, max(coalesce(CASE WHEN s.attempts GLOB '[0-9]*' AND r.chosen THEN CAST(s.attempts AS INTEGER) + (s.source IN ('library', 'client')) END, 1)) AS tries
      FROM outbound_call o2 LEFT JOIN retried_call r ON r.call = o2.call LEFT JOIN retry_site s ON s.id = r.site AND s.source <> 'queue'
      -- a pipeline whose bound spans its retries
      AND NOT EXISTS (SELECT 1 FROM setting g WHERE g.use = o2.use AND g.name = 'standard' AND g.value IS NOT NULL)
      GROUP BY o2.call) t ON t.call = o.call
LEFT JOIN piped x ON x.client = o.made_by
WHERE o.role = 'op' AND o.scope = 'service'
  AND (EXISTS (SELECT 1 FROM request_function r WHERE r.function = o.function)
       OR NOT EXISTS (SELECT 1 FROM outbound_call x JOIN request_function r ON r.function = x.function WHERE x.role = 'op'))
