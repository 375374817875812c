-- routers of net/http's kind handed to another one as the handler of a path, with what is put around them: root.Handle("/", guard(api))
-- call: the call that hands it over
-- parent: the call that made the outer router; NULL the default one
-- child: the call that made the inner router
-- path: file
-- line: line
-- position: order in the file
-- pattern: prefix that is cut off before the inner router sees the path; NULL none
-- index: call
-- typed: call INTEGER, parent INTEGER, child INTEGER
-- only if: SELECT 1 FROM use WHERE role = 'route' AND library = 'net/http'
WITH RECURSIVE inner_of(call, at, depth) AS (
    SELECT c.id, a.origin, 0 FROM service_use u CROSS JOIN service_call c ON c.id = u.call AND c.name = 'Handle' CROSS JOIN argument a ON a.call = c.id AND a.position = 1 AND a.name IS NULL AND a.origin IS NOT NULL
    WHERE u.role = 'route' AND u.library = 'net/http'
    UNION
    SELECT i.call, a.origin, i.depth + 1 FROM inner_of i CROSS JOIN argument a ON a.call = i.at AND a.name IS NULL AND a.origin IS NOT NULL WHERE i.depth < 6
)
SELECT i.call, r.app AS parent, q.call AS child, c.path, c.line, c.position,
       (SELECT min(p.value) FROM inner_of s CROSS JOIN call w ON w.id = s.at AND w.name = 'StripPrefix' CROSS JOIN argument p ON p.call = w.id AND p.position = 0 AND p.kind = 'string' WHERE s.call = i.call) AS pattern
FROM inner_of i CROSS JOIN app_root q ON q.call = i.at AND q.app = q.call JOIN call c ON c.id = i.call LEFT JOIN app_root r ON r.call = c.origin
WHERE r.app IS NOT q.call
