-- applications and routers, and the calls chained on them: app.route('/x').get(...), router.routes()
-- call: a call that makes an application, or is made on one
-- app: the call that made the application
-- index: call
-- index: app
WITH RECURSIVE made(call) AS (SELECT DISTINCT call FROM use WHERE role = 'app' AND call IS NOT NULL),
chain(call, app, depth) AS (
    SELECT call, call, 0 FROM made
    UNION
    SELECT c.id, h.app, h.depth + 1 FROM chain h JOIN call c ON c.origin = h.call
    WHERE h.depth < 60 AND c.id NOT IN (SELECT call FROM made)
)
SELECT call, app FROM chain
