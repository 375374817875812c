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
       (SELECT s.value FROM use u JOIN setting s ON s.use = u.id AND s.name = 'path' WHERE u.call = p.call AND u.role = 'mount' AND s.value LIKE '/%') AS prefix
FROM (SELECT a.function, c.id AS call, c.path, c.line, c.position, c.function AS around,
             EXISTS (SELECT 1 FROM argument i JOIN use t ON t.call = i.call AND t.role = 'transparent' WHERE i.function = a.function) AS transparent -- export default fp(plugin)
      FROM service_use u JOIN call c ON c.id = u.call JOIN argument a ON a.call = c.id AND a.function IS NOT NULL AND a.name IS NULL
      WHERE u.role = 'mount' AND NOT EXISTS (SELECT 1 FROM use o WHERE o.call = u.call AND o.role = 'middleware')
      UNION ALL
      SELECT i.function, c.id, c.path, c.line, c.position, c.function, EXISTS (SELECT 1 FROM use t WHERE t.call = a.origin AND t.role = 'transparent')
      FROM service_use u JOIN call c ON c.id = u.call JOIN argument a ON a.call = c.id AND a.name IS NULL
      JOIN argument i ON i.call = a.origin AND i.function IS NOT NULL AND i.name IS NULL
      WHERE u.role = 'mount' AND NOT EXISTS (SELECT 1 FROM use o WHERE o.call = u.call AND o.role = 'middleware')
      UNION ALL
      SELECT f.id, c.id, c.path, c.line, c.position, c.function,
             EXISTS (SELECT 1 FROM use t JOIN argument i ON i.call = t.call AND i.function = f.id WHERE t.role = 'transparent' AND t.path = f.path)
      FROM service_use u JOIN call c ON c.id = u.call
      JOIN argument d ON d.call = c.id AND d.name = 'dir' LEFT JOIN call j ON j.id = d.origin
      JOIN function f ON f.kind = 'function' AND f.parent IN (SELECT m.id FROM function m WHERE m.kind = 'module')
       AND f.path LIKE (CASE WHEN dirname(c.path) IN ('', '.') THEN '' ELSE dirname(c.path) || '/' END)
           || trim(coalesce((SELECT group_concat(s.value, '/') FROM argument s WHERE s.call = j.id AND s.kind = 'string'), d.value), './') || '/%'
      WHERE u.role = 'mount' AND u.kind = 'directory') p
GROUP BY p.function, p.call
