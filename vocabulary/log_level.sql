-- level at which each place logs
-- call: call.id of the place (a log call, or a call of a helper that logs)
-- level: debug, info, warn, error, fatal
-- printed: 1 when a bare print comes out
-- block: innermost block
-- function: innermost function
-- path: file
-- line: line
-- index: call
-- index: block
-- index: function
SELECT s.call,
       CASE WHEN (s.path, s.line) IN (SELECT t.path, t.line FROM trait t WHERE t.kind = 'choice' AND t.detail REGEXP '[''"](error|fatal|warn|crit)') THEN 'error'
            WHEN s.log <> s.call AND s.format <> 'print' AND k.receiver IS NOT NULL AND l.level <> 'print' -- a wrapper writes what it writes, whatever its name
                 AND (lower(k.name) NOT IN ('log', 'write', 'emit') OR EXISTS (SELECT 1 FROM argument a WHERE a.call = s.log AND a.name IN ('level', 'severity') AND a.kind = 'string' AND lower(a.value) = l.level)) THEN l.level
            WHEN lower(c.name) IN ('error', 'exception', 'failure') OR c.name REGEXP '(?i)^(log)?error' OR c.name REGEXP '(?i)error$' THEN 'error'
            WHEN lower(c.name) IN ('fatal', 'critical', 'alert', 'emerg', 'crit') THEN 'fatal'
            WHEN lower(c.name) IN ('warn', 'warning') OR c.name REGEXP '(?i)^(log)?warn(ing)?' THEN 'warn'
            ELSE coalesce((SELECT CASE lower(max(a.value)) WHEN 'warning' THEN 'warn' WHEN 'critical' THEN 'fatal' WHEN 'err' THEN 'error' ELSE lower(max(a.value)) END FROM argument a
                           WHERE a.call = s.call AND a.kind = 'string' AND (a.name IS NULL AND a.position = 0 AND s.log <> s.call OR a.name IN ('level', 'severity', 'lvl'))
                             AND lower(a.value) IN ('debug', 'info', 'warn', 'warning', 'error', 'err', 'fatal', 'critical', 'trace')),
                          (SELECT CASE lower(max(i.value)) WHEN 'warning' THEN 'warn' WHEN 'critical' THEN 'fatal' ELSE lower(max(i.value)) END FROM argument a JOIN argument i ON i.call = a.origin
                           WHERE a.call = s.call AND l.printed AND i.name IN ('level', 'severity', 'lvl') AND lower(i.value) IN ('debug', 'info', 'warn', 'warning', 'error', 'fatal', 'critical')),
                          CASE l.level WHEN 'print' THEN 'info' ELSE l.level END) END AS level,
       s.format = 'print' AS printed, c.block, s.function, s.path, s.line
FROM log_site s JOIN call c ON c.id = s.call LEFT JOIN log_call l ON l.call = s.log LEFT JOIN call k ON k.id = s.log
WHERE s.log IS NOT NULL
