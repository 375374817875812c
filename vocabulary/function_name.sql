-- functions, methods and classes by the canonical name that values carry
-- name: canonical name: src/guard.ts:Guard, src/guard.ts:Guard.canActivate, src/app.ts:12 without a name
-- function: function.id
-- kind: function, method, class
-- index: name
-- typed: name TEXT
SELECT path || ':' || CASE WHEN name = '' THEN line WHEN kind IN ('method', 'constructor') AND class IS NOT NULL THEN class || '.' || name ELSE name END AS name,
       id AS function, kind
FROM function WHERE kind <> 'module'
