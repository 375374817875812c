-- classes of the repository that a class is made of: those it extends and the modules it includes, as far as the language tells them so
-- class: function.id of the class
-- ancestor: function.id of the class or module
-- index: class
-- index: ancestor
-- typed: class INTEGER, ancestor INTEGER
WITH RECURSIVE direct(class, ancestor) AS (
    SELECT c.decorates, n.function FROM call c CROSS JOIN function_name n ON n.name = c.receiver AND n.kind = 'class'
    WHERE c.name IN ('inherited', 'included') AND c.decorates IS NOT NULL AND n.function <> c.decorates
    UNION
    SELECT a.function, n.function FROM assignment a CROSS JOIN function_name n ON n.name = a.value AND n.kind = 'class' WHERE a.name = '__bases__' AND a.function <> n.function
    UNION
    SELECT t.function, n.function FROM trait t CROSS JOIN function_name n ON n.name = t.detail AND n.kind = 'class' WHERE t.kind = 'extends' AND t.function <> n.function
), up(class, ancestor, depth) AS (
    SELECT class, ancestor, 1 FROM direct
    UNION
    SELECT u.class, d.ancestor, u.depth + 1 FROM up u JOIN direct d ON d.class = u.ancestor WHERE u.depth < 12
)
SELECT DISTINCT class, ancestor FROM up
