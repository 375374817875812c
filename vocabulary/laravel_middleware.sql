-- middleware of Laravel that is put before all routes, before those of a group, or under a short name
-- place: all, api, web, another group, or alias
-- name: alias: the short name
-- path: file
-- line: line
-- value: throttle:api, or the class
-- class: function.id of the class, NULL when it is of a library
-- unit: unit
-- index: place
-- typed: place TEXT
WITH told(place, name, path, line, value, unit) AS (
    SELECT CASE WHEN c.name IN ('append', 'prepend', 'use') THEN 'all' WHEN c.name IN ('api', 'web', 'alias') THEN c.name
                ELSE (SELECT g.value FROM argument g WHERE g.call = c.id AND g.position = 0 AND g.name IS NULL) END, a.name, c.path, coalesce(a.line, c.line), a.value, c.unit
    FROM service_call c JOIN argument a ON a.call = c.id AND a.value IS NOT NULL AND a.kind IN ('string', 'name', 'call')
    WHERE c.name IN ('append', 'prepend', 'use', 'api', 'web', 'alias', 'appendToGroup', 'prependToGroup', 'group') AND c.callee LIKE 'Illuminate\Foundation\Configuration\Middleware().%'
      AND NOT (c.name IN ('appendToGroup', 'prependToGroup', 'group') AND a.position = 0 AND a.name IS NULL)
    UNION ALL -- $middleware->throttleApi() is throttle:api before the group
    SELECT 'api', NULL, c.path, c.line, 'throttle:' || coalesce((SELECT a.value FROM argument a WHERE a.call = c.id AND a.position = 0 AND a.kind = 'string'), 'api'), c.unit
    FROM service_call c WHERE c.name = 'throttleApi' AND c.callee LIKE 'Illuminate\Foundation\Configuration\Middleware().%'
    UNION ALL -- the properties of App\Http\Kernel
    SELECT CASE WHEN a.target LIKE '%().middleware[]' THEN 'all' WHEN a.target LIKE '%().middlewareGroups.%' THEN a.name ELSE 'alias' END, a.name, a.path, a.line, a.value, k.unit
    FROM function k JOIN assignment a ON a.function = k.id
    WHERE k.kind = 'class' AND k.name = 'Kernel' AND k.base = 'Illuminate\Foundation\Http\Kernel' AND a.value IS NOT NULL
      AND (a.target LIKE '%().middleware[]' OR a.target LIKE '%().middlewareGroups.%[]' OR a.target LIKE '%().middlewareAliases.%' OR a.target LIKE '%().routeMiddleware.%')
)
SELECT t.place, t.name, t.path, t.line, t.value, n.function AS class, t.unit
FROM told t LEFT JOIN function_name n ON n.name = t.value AND n.kind = 'class'
