-- who calls whom among the functions of the repository, functions written or passed inside included
-- caller: function.id
-- callee: function.id
-- index: caller
-- index: callee
WITH hook AS MATERIALIZED (
    SELECT m.id, m.name, k.base, CAST(k.path || ':' || k.name || v.column1 AS TEXT) AS receiver
    FROM function m JOIN function k ON k.path = m.path AND k.name = m.class AND k.kind = 'class', (VALUES (''), ('()')) v
    WHERE m.name GLOB 'clean*' OR m.name GLOB 'validate*' OR m.name IN ('create', 'update', 'save')
)
SELECT DISTINCT caller, callee FROM (
    SELECT c.function AS caller, c.target AS callee FROM call c WHERE c.target IS NOT NULL
    UNION ALL
    SELECT c.function, a.function FROM argument a JOIN call c ON c.id = a.call WHERE a.function IS NOT NULL
    UNION ALL
    SELECT c.function, a.function FROM call c JOIN argument a ON a.call = c.origin -- const f = wrap(g); f()
    WHERE c.receiver IS NULL AND c.target IS NULL AND c.origin IS NOT NULL AND a.function IS NOT NULL
    UNION ALL
    SELECT c.function, a.function FROM use u JOIN argument a ON a.call = u.call AND a.function IS NOT NULL JOIN call c ON c.origin = u.call -- what a cache loads with
    WHERE u.role = 'cache' AND u.kind = 'store' AND c.name IN ('get', 'getAll', 'getUnchecked', 'refresh', 'fetch', 'memo')
    UNION ALL
    SELECT f.parent, f.id FROM function f JOIN function p ON p.id = f.parent
    WHERE f.kind <> 'class' AND p.kind IN ('function', 'method', 'constructor')
    UNION ALL -- forms and serializers of Django: form.is_valid() runs clean methods, serializer.save() creates
    SELECT c.function, h.id FROM call c JOIN hook h ON h.receiver = c.receiver
    WHERE c.name = 'is_valid' AND (h.name GLOB 'clean*' OR h.name GLOB 'validate*')
       OR c.name = 'save' AND h.base LIKE 'rest_framework.serializers.%' AND h.name IN ('create', 'update', 'save')
    UNION ALL -- a parameter that a function fills
    SELECT t.function, n.function FROM trait t JOIN function_name n ON n.name = t.detail WHERE t.kind = 'injected'
    UNION -- or one of the class whose decorated method it is
    SELECT m.id, n.function FROM trait t CROSS JOIN function k ON k.id = t.function AND k.kind = 'class' CROSS JOIN function_name n ON n.name = t.detail
    CROSS JOIN (SELECT class, ancestor FROM class_ancestor UNION ALL SELECT id, id FROM function WHERE kind = 'class') a ON a.ancestor = k.id
    CROSS JOIN function m ON m.parent = a.class CROSS JOIN call d ON d.decorates = m.id WHERE t.kind = 'injected'
    UNION ALL -- an aspect runs around it
    SELECT function, advice FROM advice
    UNION ALL -- what hears of what is sent
    SELECT c.function, l.function FROM listener l JOIN call c ON c.id = l.call
) WHERE caller IS NOT NULL AND caller <> callee
