-- functions, methods and classes by the canonical name that values carry
-- name: canonical name: src/guard.ts:Guard, src/guard.ts:Guard.canActivate
-- function: function.id
-- kind: function, method, class
-- index: name
SELECT path || ':' || CASE WHEN kind IN ('method', 'constructor') AND class IS NOT NULL THEN class || '.' ELSE '' END || name AS name,
       id AS function, kind
FROM function WHERE name <> '' AND kind <> 'module'
