-- guards of controllers: declared on classes and methods, or global by provider or application
-- target: function.id of the class or method it stands on, NULL global
-- path: file
-- line: line
-- value: canonical name of the guard
-- maker: the call that made it, NULL none
-- unit: unit
-- index: target
-- typed: target INTEGER
SELECT coalesce(d.decorates, o.decorates) AS target, c.path, coalesce(a.line, c.line) AS line, a.value, a.origin AS maker, c.unit
FROM service_use u JOIN call c ON c.id = u.call JOIN argument a ON a.call = c.id AND a.name IS NULL AND a.value IS NOT NULL
LEFT JOIN call d ON d.id = c.id AND d.decorates IS NOT NULL
LEFT JOIN call o ON o.target = c.function AND o.decorates IS NOT NULL AND c.decorates IS NULL
WHERE u.role = 'guard' AND u.kind = 'declared' AND coalesce(d.decorates, o.decorates) IS NOT NULL
UNION
SELECT NULL, c.path, a.line, a.value, a.origin, c.unit
FROM service_use u JOIN call c ON c.id = u.call JOIN argument a ON a.call = c.id AND a.name IS NULL AND a.value IS NOT NULL
WHERE u.role = 'guard' AND u.kind = 'global' AND c.decorates IS NULL
UNION
SELECT NULL, c.path, g.line, g.value, g.origin, c.unit
FROM call c JOIN argument p ON p.call = c.id AND p.value LIKE '%.APP_GUARD' AND p.name LIKE '%provide'
JOIN argument g ON g.call = c.id AND g.name REGEXP 'use(Class|Existing|Factory|Value)$'
 AND g.rowid = (SELECT min(n.rowid) FROM argument n WHERE n.call = c.id AND n.rowid > p.rowid AND n.name REGEXP 'use(Class|Existing|Factory|Value)$')
WHERE c.name = 'Module'
