-- decorators by which a method or class is declared open to anybody
-- target: function.id of the method or class
-- path: file
-- line: line
-- index: target
SELECT decorates AS target, path, line FROM service_call
WHERE decorates IS NOT NULL AND name REGEXP '(?i)^(is_?)?(public|public_?(route|endpoint|api)|(skip|no|allow|without|disable|bypass)_?(auth\w*|anonymous|jwt|guard)|allow_?anonymous|allow_?unauthenticated\w*|anonymous|unprotected|unauthenticated|open|auth(entication|orization)?_?(not_?required|exempt))$'
UNION
SELECT c.decorates, u.path, u.line FROM service_use u JOIN call c ON c.id = u.call AND c.decorates IS NOT NULL WHERE u.role = 'guard' AND u.kind = 'public'
UNION
SELECT c.decorates, c.path, c.line FROM service_call c JOIN argument a ON a.call = c.id AND a.position = 0
WHERE c.decorates IS NOT NULL AND c.name = 'SetMetadata' AND a.value REGEXP '(?i)(public|anonymous|skip_?auth|no_?auth)'
