-- who calls whom among the functions of the repository, functions written or passed inside included
-- caller: function.id
-- callee: function.id
-- index: caller
-- index: callee
SELECT DISTINCT caller, callee FROM (
    SELECT c.function AS caller, c.target AS callee FROM call c WHERE c.target IS NOT NULL
    UNION ALL
    SELECT c.function, a.function FROM argument a JOIN call c ON c.id = a.call WHERE a.function IS NOT NULL
    UNION ALL
    SELECT c.function, a.function FROM call c JOIN argument a ON a.call = c.origin -- const f = wrap(g); f()
    WHERE c.receiver IS NULL AND c.target IS NULL AND c.origin IS NOT NULL AND a.function IS NOT NULL
    UNION ALL
    SELECT f.parent, f.id FROM function f JOIN function p ON p.id = f.parent
    WHERE f.kind <> 'class' AND p.kind IN ('function', 'method', 'constructor')
    UNION ALL -- forms and serializers of Django: form.is_valid() runs clean methods, serializer.save() creates
    SELECT c.function, m.id FROM call c JOIN function k ON k.kind = 'class' AND c.receiver IN (k.path || ':' || k.name, k.path || ':' || k.name || '()')
    JOIN function m ON m.path = k.path AND m.class = k.name
    WHERE c.name = 'is_valid' AND m.name GLOB 'clean*' OR c.name = 'is_valid' AND m.name GLOB 'validate*' OR c.name = 'save' AND k.base LIKE 'rest_framework.serializers.%' AND m.name IN ('create', 'update', 'save')
    UNION ALL -- a parameter that a function fills
    SELECT t.function, n.function FROM trait t JOIN function_name n ON n.name = t.detail WHERE t.kind = 'injected'
) WHERE caller IS NOT NULL AND caller <> callee
