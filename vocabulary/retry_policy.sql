-- the retry policies that are judged: those the service chose; of calls that it chose none for, and when it chose none at all, the defaults of its libraries
-- site: retry_site.id
-- path: file
-- line: line
-- name: the policy in words
-- attempts: number of tries, 'unbounded', 'time', a name, or NULL when unknown
-- growth: exponential, linear, fixed, none; NULL unknown
-- random: yes or no; NULL unknown
-- on_retry: as in retry_site
-- source: as in retry_site
-- call: as in retry_site
-- loop: as in retry_site
-- index: site
-- typed: site INTEGER
WITH used AS (
    SELECT s.* FROM retry_site s
    WHERE (s.chosen OR s.source = 'client' AND EXISTS (SELECT 1 FROM retried_call r JOIN outbound_call o ON o.call = r.call WHERE r.site = s.id AND o.kind IN ('http', 'cloud') AND NOT EXISTS (SELECT 1 FROM retried_call x WHERE x.call = r.call AND x.chosen)
                     AND EXISTS (SELECT 1 FROM request_function q WHERE q.function = o.function)) OR NOT EXISTS (SELECT 1 FROM retry_site x WHERE x.chosen AND NOT EXISTS (SELECT 1 FROM unused_call n JOIN retried_call r ON r.call = n.call WHERE r.site = x.id)))
      AND (s.source IN ('gateway', 'queue') OR EXISTS (SELECT 1 FROM retried_call r WHERE r.site = s.id)
           OR s.source IN ('library', 'loop', 'client') AND NOT EXISTS (SELECT 1 FROM retried_call r JOIN retry_site x ON x.id = r.site AND x.id <> s.id WHERE x.source = s.source AND x.chosen = s.chosen AND s.source = 'client'))
      -- a helper that only tests call repeats nothing
      AND NOT (EXISTS (SELECT 1 FROM retried_call r JOIN unused_call n ON n.call = r.call WHERE r.site = s.id)
               AND NOT EXISTS (SELECT 1 FROM retried_call r WHERE r.site = s.id AND r.call NOT IN (SELECT call FROM unused_call)))
)
SELECT u.id AS site, coalesce(d.path, u.path) AS path, coalesce(d.line, u.line) AS line,
       CASE u.source WHEN 'loop' THEN 'hand-written retry' WHEN 'mesh' THEN u.library || ' retries' ELSE u.library END AS name,
       u.attempts,
       CASE WHEN u.backoff IN ('exponential', 'linear', 'fixed', 'none') THEN u.backoff
            WHEN d.growth IS NOT NULL THEN d.growth
            WHEN u.backoff = 'list' THEN 'exponential' WHEN u.backoff = 'function' THEN 'fixed' END AS growth,
       CASE WHEN u.jitter IN ('yes', 'no') THEN u.jitter WHEN d.random = 1 THEN 'yes' WHEN d.random = 0 THEN 'no'
            WHEN u.jitter IS NULL THEN NULL ELSE 'no' END AS random,
       u.on_retry, u.source, u.call, u.loop
FROM used u LEFT JOIN retry_delay d ON d.site = u.id
