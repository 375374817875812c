-- functions that are handed an application to fill: plugins and route modules with a scope of their own
-- function: function.id
-- call: the call that registers it
-- path: file of that call
-- line: line
-- position: order in the file
-- around: the function in which it is registered
-- transparent: 1 when what it registers counts for the application around it (fastify-plugin)
-- prefix: path prefix it is given, NULL none
-- index: function
SELECT p.function, p.call, p.path, p.line, p.position, p.around, max(p.transparent) AS transparent,
       (SELECT o.value FROM argument o WHERE o.call = p.call AND o.name = 'prefix' AND o.kind = 'string') AS prefix
FROM (SELECT a.function, c.id AS call, c.path, c.line, c.position, c.function AS around, 0 AS transparent
      FROM service_use u JOIN call c ON c.id = u.call JOIN argument a ON a.call = c.id AND a.function IS NOT NULL AND a.name IS NULL
      WHERE u.kind = 'plugin' AND u.role IN ('middleware', 'mount')
      UNION ALL
      SELECT i.function, c.id, c.path, c.line, c.position, c.function, w.callee LIKE 'fastify-plugin%'
      FROM service_use u JOIN call c ON c.id = u.call JOIN argument a ON a.call = c.id AND a.name IS NULL
      JOIN call w ON w.id = a.origin JOIN argument i ON i.call = w.id AND i.function IS NOT NULL AND i.name IS NULL
      WHERE u.kind = 'plugin' AND u.role IN ('middleware', 'mount')
      UNION ALL
      SELECT f.id, c.id, c.path, c.line, c.position, c.function,
             EXISTS (SELECT 1 FROM argument i JOIN call w ON w.id = i.call WHERE i.function = f.id AND w.path = f.path AND w.callee LIKE 'fastify-plugin%')
      FROM service_use u JOIN call c ON c.id = u.call
      JOIN argument d ON d.call = c.id AND d.name = 'dir' LEFT JOIN call j ON j.id = d.origin
      JOIN (SELECT path, id FROM function WHERE kind = 'function' AND parent IN (SELECT id FROM function WHERE kind = 'module')) f
        ON f.path LIKE (CASE WHEN dirname(c.path) IN ('', '.') THEN '' ELSE dirname(c.path) || '/' END)
           || trim(coalesce((SELECT group_concat(s.value, '/') FROM argument s WHERE s.call = j.id AND s.kind = 'string'), d.value), './') || '/%'
      WHERE u.kind = 'plugin' AND u.role = 'middleware'
        AND EXISTS (SELECT 1 FROM argument l WHERE l.call = c.id AND l.position = 0 AND l.value LIKE '%autoload%')) p
GROUP BY p.function, p.call
