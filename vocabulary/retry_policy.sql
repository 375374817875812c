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
-- attempts_path: where the number of tries is set; NULL where the policy itself stands
-- attempts_line: line of it
-- growth_path: where the growth of the delay is set
-- growth_line: line of it
-- random_path: where the randomness is set
-- random_line: line of it
-- index: site
-- typed: site INTEGER
WITH used AS (
    SELECT s.* FROM retry_site s
    WHERE (s.chosen OR s.source = 'client' AND EXISTS (SELECT 1 FROM retried_call r JOIN outbound_call o ON o.call = r.call WHERE r.site = s.id AND o.kind IN ('http', 'cloud') AND NOT EXISTS (SELECT 1 FROM retried_call x WHERE x.call = r.call AND x.chosen)
                     AND EXISTS (SELECT 1 FROM request_function q WHERE q.function = o.function)) OR NOT EXISTS (SELECT 1 FROM retry_site x WHERE x.chosen AND NOT EXISTS (SELECT 1 FROM unused_call n JOIN retried_call r ON r.call = n.call WHERE r.site = x.id)))
      AND (s.source IN ('gateway', 'queue') OR EXISTS (SELECT 1 FROM retried_call r WHERE r.site = s.id)
           OR s.source IN ('library', 'loop', 'client') AND NOT EXISTS (SELECT 1 FROM retried_call r JOIN retry_site x ON x.id = r.site AND x.id <> s.id WHERE x.source = s.source AND x.chosen = s.chosen AND s.source = 'client'))
      -- nor do scripts and tools speak for the service
      AND (s.path NOT IN (SELECT path FROM offline_file) OR NOT EXISTS (SELECT 1 FROM retry_site x WHERE x.path NOT IN (SELECT path FROM offline_file)))
      -- a helper that only tests call repeats nothing
      AND NOT (EXISTS (SELECT 1 FROM retried_call r JOIN unused_call n ON n.call = r.call WHERE r.site = s.id)
               AND NOT EXISTS (SELECT 1 FROM retried_call r WHERE r.site = s.id AND r.call NOT IN (SELECT call FROM unused_call)))
)
, place(use, about, path, line) AS MATERIALIZED ( -- the values that say so, apart from the policy's own line
    SELECT use, about, path, line FROM (
        SELECT s.use, k.about, s.path, s.line, row_number() OVER (PARTITION BY s.use, k.about ORDER BY k.turn, s.path, s.line) AS turn
        FROM (SELECT column1 AS name, column2 AS about, column3 AS turn FROM (VALUES ('attempts', 'attempts', 0), ('limit', 'attempts', 1), ('factor', 'growth', 0), ('exponential', 'growth', 1), ('growth', 'growth', 2), ('multiplier', 'growth', 1),
                ('backoff', 'growth', 3), ('strategy', 'growth', 3), ('interval', 'growth', 4), ('delay', 'growth', 4), ('random', 'random', 0), ('jitter', 'random', 1), ('strategy', 'random', 2))) k
        CROSS JOIN setting s ON s.name = k.name AND s.source <> 'default' AND s.path IS NOT NULL JOIN use u ON u.id = s.use AND u.role = 'retry' AND NOT (u.path = s.path AND u.line = s.line)) WHERE turn = 1
)
SELECT u.id AS site, coalesce(d.path, u.path) AS path, coalesce(d.line, u.line) AS line,
       CASE u.source WHEN 'loop' THEN 'hand-written retry' WHEN 'mesh' THEN u.library || ' retries' ELSE u.library END AS name,
       u.attempts,
       CASE WHEN u.backoff IN ('exponential', 'linear', 'fixed', 'none') THEN u.backoff
            WHEN d.growth IS NOT NULL THEN d.growth
            WHEN u.backoff = 'list' THEN 'exponential' WHEN u.backoff = 'function' THEN 'fixed' END AS growth,
       CASE WHEN u.jitter IN ('yes', 'no') THEN u.jitter WHEN d.random = 1 THEN 'yes' WHEN d.random = 0 THEN 'no'
            WHEN u.jitter IS NULL THEN NULL ELSE 'no' END AS random,
       u.on_retry, u.source, u.call, u.loop,
       coalesce(a.path, q.path) AS attempts_path, coalesce(a.line, q.line) AS attempts_line, g.path AS growth_path, g.line AS growth_line, r.path AS random_path, r.line AS random_line
FROM used u LEFT JOIN retry_delay d ON d.site = u.id
LEFT JOIN (SELECT n.value, min(n.path) AS path, min(n.line) AS line FROM node n WHERE n.key IN (':max_retries', 'max_retries') AND n.path GLOB '*sidekiq*.y*ml' GROUP BY n.value) q ON u.library = 'sidekiq' AND q.value = u.attempts
LEFT JOIN place a ON a.use = u.use AND a.about = 'attempts' LEFT JOIN place g ON g.use = u.use AND g.about = 'growth' LEFT JOIN place r ON r.use = u.use AND r.about = 'random'
