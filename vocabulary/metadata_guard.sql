-- guards of Nest that ask for a right only where a decorator says which: those classes, and what the decorators stand on
-- guard: canonical name of the guard's class
-- target: function.id of a method or class with the decorator, NULL when there is none
-- path: the decorator's file
-- line: its line
-- index: guard
-- typed: guard TEXT, target INTEGER
WITH asked(guard, class, key) AS MATERIALIZED ( -- reflector.getAllAndOverride(ROLES, [handler, class])
    SELECT k.path || ':' || k.name, k.id, a.value
    FROM service_call c CROSS JOIN function f ON f.id = c.function AND f.name = 'canActivate' CROSS JOIN function k ON k.id = f.parent AND k.kind = 'class' CROSS JOIN argument a ON a.call = c.id AND a.position = 0 AND a.value IS NOT NULL
    WHERE c.callee IN ('@nestjs/core.Reflector().getAllAndOverride', '@nestjs/core.Reflector().getAllAndMerge', '@nestjs/core.Reflector().get') AND NOT a.value REGEXP '(?i)(public|anonymous|skip|no_?auth|open)'
), free AS ( -- without it they let everybody pass
    SELECT guard, class, key FROM asked q
    WHERE EXISTS (SELECT 1 FROM function f CROSS JOIN trait t ON t.function = f.id AND t.kind = 'return' LEFT JOIN block b ON b.id = t.block WHERE f.parent = q.class AND f.name = 'canActivate'
                  AND (t.detail = 'true' AND b.kind = 'branch' AND b.detail REGEXP '^!|undefined|null|length' AND NOT b.detail REGEXP '(?i)(public|anonymous|skip)' OR t.detail REGEXP '^!\w+(\?\.length)?\s*\|\||\.every\('))
), marker(key, function) AS ( -- const Roles = (...roles) => SetMetadata(ROLES, roles)
    SELECT a.value, c.function FROM service_call c CROSS JOIN argument a ON a.call = c.id AND a.position = 0 WHERE c.callee = '@nestjs/common.SetMetadata' AND a.value IS NOT NULL
)
SELECT f.guard, d.decorates AS target, d.path, d.line FROM free f CROSS JOIN marker m ON m.key = f.key CROSS JOIN service_call d ON d.target = m.function AND d.decorates IS NOT NULL
UNION
SELECT f.guard, d.decorates, d.path, d.line FROM free f CROSS JOIN service_call d ON d.callee = '@nestjs/common.SetMetadata' AND d.decorates IS NOT NULL CROSS JOIN argument a ON a.call = d.id AND a.position = 0 AND a.value = f.key
UNION -- Reflector.createDecorator<string[]>()
SELECT f.guard, d.decorates, d.path, d.line FROM free f CROSS JOIN service_call d ON d.callee = rtrim(f.key, '()') AND d.decorates IS NOT NULL
UNION
SELECT guard, NULL, NULL, NULL FROM free
