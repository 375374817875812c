-- jobs that put themselves into the queue again after a failure, with a delay of their own: SendJob.perform_in(5.minutes, id) inside of SendJob, retry_job wait: 60, $this->release(30), task.apply_async(countdown=...)
-- call: call.id that does so
-- function: function.id it stands in
-- path: file
-- line: line
-- attempts: the test that ends it, 'unbounded' where none does
-- growth: exponential, linear, fixed, none
-- random: yes or no
-- told: where that is written down; NULL nowhere
-- index: call
-- typed: call INTEGER
WITH again(id, path, line, function, block, name) AS MATERIALIZED (
    SELECT c.id, c.path, c.line, f.id, c.block, c.name
    FROM service_call c CROSS JOIN function f ON f.id = c.function AND f.kind = 'method' CROSS JOIN function k ON k.id = f.parent AND k.kind = 'class'
    WHERE c.name IN ('perform_in', 'perform_at', 'perform_later', 'perform_async') AND (c.callee LIKE k.path || ':' || k.name || '.%' OR c.callee LIKE k.path || ':' || k.name || '().%')
    UNION
    SELECT c.id, c.path, c.line, c.function, c.block, c.name FROM service_call c CROSS JOIN service_file f ON f.path = c.path WHERE c.name = 'retry_job' AND f.language = 'ruby'
    UNION
    SELECT c.id, c.path, c.line, c.function, c.block, c.name FROM call d CROSS JOIN function k ON k.id = d.decorates CROSS JOIN function f ON f.parent = k.id AND f.name IN ('handle', '__invoke') CROSS JOIN service_call c ON c.function = f.id
    WHERE d.callee = 'Illuminate\Contracts\Queue\ShouldQueue.implemented' AND d.service = 1 AND c.name = 'release' AND c.callee LIKE '%:' || k.name || '%'
    UNION
    SELECT c.id, c.path, c.line, c.function, c.block, c.name FROM service_call c CROSS JOIN function f ON f.id = c.function WHERE c.name = 'apply_async' AND c.callee IN (f.path || ':' || f.name || '.apply_async', 'self.apply_async')
), delayed(id, delay) AS ( -- the first argument, or the one so named, of the call or of the set() before it
    SELECT g.id, coalesce((SELECT coalesce(a.formula, a.value, 'given') FROM argument a WHERE a.call = g.id AND a.name IN ('wait', 'wait_until', 'countdown', 'eta')),
                          (SELECT coalesce(a.formula, a.value, 'given') FROM call c CROSS JOIN argument a ON a.call = c.origin AND a.name IN ('wait', 'wait_until') WHERE c.id = g.id),
                          CASE WHEN g.name IN ('perform_in', 'perform_at', 'release') THEN (SELECT coalesce(a.formula, a.value, 'given') FROM argument a WHERE a.call = g.id AND a.position = 0 AND a.name IS NULL) END)
    FROM again g
), told(function, block, place) AS (
    SELECT l.function, l.block, min(l.path || ':' || l.line) FROM shown_log l WHERE l.function IN (SELECT function FROM again) GROUP BY l.function, l.block
), failed(id) AS ( -- because something went wrong, not for the next page or the next day
    SELECT g.id FROM again g WHERE g.name IN ('retry_job', 'release')
    UNION
    SELECT g.id FROM again g CROSS JOIN enclosing_block e ON e.block = g.block CROSS JOIN block k ON k.id = e.outer
    WHERE k.kind = 'catch' OR k.kind = 'branch' AND k.detail REGEXP '(?i)attempt|(?<![nse])tries|retr(y|ies)|exceed|limited|throttl|fail|error|unavailable|locked|busy|429|50[0-9]|success|\bok\b'
    UNION -- it counts how often
    SELECT g.id FROM again g CROSS JOIN argument a ON a.call = g.id WHERE coalesce(a.name, '') || ' ' || coalesce(a.formula, '') REGEXP '(?i)attempt|(?<![nse])tries|retr(y|ies)'
)
SELECT g.id AS call, g.function, g.path, g.line,
       coalesce((SELECT min(t.detail) FROM trait t WHERE t.function = g.function AND t.kind = 'compare' AND t.detail REGEXP '(?i)attempt|(?<![nse])tries|retr(y|ies)|count'),
                (SELECT min(k.detail) FROM enclosing_block e CROSS JOIN block k ON k.id = e.outer AND k.kind = 'branch' WHERE e.block = g.block AND k.detail REGEXP '(?i)(attempt|(?<![nse])tries|retr(y|ies)|executions|count).*[<>=]'),
                'unbounded') AS attempts,
       CASE WHEN d.delay IS NULL THEN 'none' WHEN d.delay REGEXP '\*\*|<<|(?i)pow|expon|backoff' THEN 'exponential' WHEN d.delay REGEXP '(?i)(attempt|tries|retr|count|executions)' AND d.delay REGEXP '[*+]' THEN 'linear' ELSE 'fixed' END AS growth,
       CASE WHEN d.delay REGEXP '(?i)rand|jitter' THEN 'yes' ELSE 'no' END AS random,
       (SELECT min(t.place) FROM told t WHERE t.function = g.function AND (t.block IS g.block OR t.block IN (SELECT e.outer FROM enclosing_block e WHERE e.block = g.block))) AS told
FROM again g JOIN failed f ON f.id = g.id JOIN delayed d ON d.id = g.id
GROUP BY g.id
