-- addresses of endpoints that hold a secret, where an access log writes the address of every request
-- path: file
-- line: line of the route
-- pattern: path of the route
-- log: what writes the access log
WITH writes(log) AS MATERIALIZED ( -- uwsgi logs every request unless it is told not to
    SELECT 'uwsgi' FROM wsgi_server w WHERE w.tool = 'uwsgi' AND w.logs AND NOT EXISTS (SELECT 1 FROM node n WHERE n.path = w.path AND n.shape = 'uwsgi.log-format')
    UNION
    SELECT u.library FROM service_use u WHERE u.role = 'access_log'
)
SELECT r.path, r.line, r.pattern, (SELECT min(log) FROM writes) AS log
FROM route r WHERE EXISTS (SELECT 1 FROM writes)
  AND r.pattern REGEXP '(?i)[<:{*\[]((str|string|slug|path|\w+):)?([a-z]+_?)?(token|secret|password|(api|feed|access|auth|private|stream|share|calendar|ical|subscription)_?key)(:[^/]*)?([>}\]?]|/|$)'
  AND NOT r.pattern REGEXP '(?i)(csrf|token_?id|public)'
