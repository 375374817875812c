-- functions of the repository that are called to log, found through as many helpers as there are
-- function: function.id
-- index: function
WITH RECURSIVE named AS (
    SELECT f.id FROM function f
    WHERE f.kind IN ('function', 'method') AND f.parameters <> ''
      AND f.name REGEXP '(?i)^_?(log|logger|info|warn|warning|error|debug|fatal|trace|emit|write|print|record|event|say|out|line)(f|ln|w|_[a-z_]*)?$|_log$|(?-i:^_?([lL]og|[wW]rite|[eE]mit|[pP]rint)[A-Z_]|[a-z]Log$|^([iI]nfo|[wW]arn|[eE]rror|[dD]ebug)[A-Z])'
      AND EXISTS (SELECT 1 FROM service_call s WHERE s.target = f.id AND s.function IS NOT f.id)
      AND (f.name REGEXP '(?i)log' OR NOT EXISTS (SELECT 1 FROM outbound_call o WHERE o.function = f.id)) -- print_letter() asks a provider
), helper(function, depth) AS (
    SELECT n.id, 0 FROM named n WHERE EXISTS (SELECT 1 FROM log_call l WHERE l.function = n.id)
    UNION
    SELECT n.id, h.depth + 1 FROM helper h JOIN service_call s ON s.target = h.function JOIN named n ON n.id = s.function
    WHERE h.depth < 3
)
SELECT DISTINCT function FROM helper
