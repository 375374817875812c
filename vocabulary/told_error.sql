-- log lines about failures, and whether they say what failed
-- function: function it stands in
-- block: block it stands in
-- path: file
-- line: line
-- call: the log call
-- context: 1 when it names ids, fields or the dependency, 0 when it only repeats the error
-- index: function
-- index: block
SELECT l.function, l.block, l.path, l.line, l.call,
       EXISTS (SELECT 1 FROM argument a WHERE a.call = l.call AND a.name IS NOT NULL AND a.name NOT REGEXP '^(err|error|e|ex|exception|cause|msg|message|stack|level|code|reason|error\.message|err\.message|err\.stack)$'
                 AND NOT (a.name = '${}' AND a.value REGEXP '(?i)^(err|error|e|ex)(\.|$)'))
       OR EXISTS (SELECT 1 FROM argument a WHERE a.call = l.call AND a.kind IN ('string', 'template') AND a.name IS NULL
                    AND a.value REGEXP '\w+[ _-]\w+' AND a.value NOT REGEXP '(?i)^\W*(an? |the )?(request|call|fetch|api|http|upstream|dependency|backend|remote|outbound|external|downstream|unhandled|unexpected|internal|server|something|error|failed|failure|caught|exception|handler|uncaught|route|connection|timeout)\b[ _-]*(call|request|error|fail\w*|went|occur\w*|server|service|exception|rejection|wrong|handler|in|while|time(d[ _-]?)?out|unavailable|unreachable|down|exceeded|has|is)?[^\w]*(error|wrong|failed|time(d[ _-]?)?out|unavailable|down|exceeded)?\W*(\$\{\})?$')
       OR EXISTS (SELECT 1 FROM call c WHERE c.id = l.call AND c.receiver REGEXP '(^|\.)(req|request|ctx|c|context)(\.|\().*log')
       OR (SELECT count(*) FROM argument a WHERE a.call = l.call AND a.name IS NULL AND a.kind = 'name' AND a.value NOT REGEXP '(?i)^(err|error|e|ex)(\.|$)') > 0
       AS context
FROM shown_log l WHERE l.function IS NOT NULL
UNION -- through a helper
SELECT c.function, c.block, c.path, c.line, c.id, 1
FROM service_call c JOIN telling_function t ON t.function = c.target AND t.what = 'log'
WHERE c.function IS NOT NULL
  AND (EXISTS (SELECT 1 FROM argument a WHERE a.call = c.id AND a.kind = 'name' AND a.value REGEXP '(?i)^(err|error|e|ex|cause)(\.|$)')
       -- Logger.error('...', toError(err))
       OR EXISTS (SELECT 1 FROM call i JOIN argument a ON a.call = i.id WHERE i.outer = c.id AND a.kind = 'name' AND a.value REGEXP '(?i)^(err|error|e|ex|cause)(\.|$)')
       OR c.name REGEXP '(?i)^(log|warn|error|fatal|report|capture)(_?(error|exception|warning|failure))?$')
UNION -- what goes to an error tracker
SELECT u.function, c.block, u.path, u.line, u.call, 1 FROM service_use u JOIN call c ON c.id = u.call
WHERE u.role = 'error_tracker' AND u.function IS NOT NULL AND c.name LIKE 'capture%'
UNION -- requestErrorHandler(err, ctx), which tells the tracker
SELECT c.function, c.block, c.path, c.line, c.id, 1 FROM service_use u JOIN service_call c ON c.target = u.function
WHERE u.role = 'error_tracker' AND u.function IS NOT NULL AND c.function IS NOT NULL
  AND EXISTS (SELECT 1 FROM call k WHERE k.id = u.call AND k.name LIKE 'capture%')
