-- functions around which an aspect runs, and the advice that runs there (Spring AOP, AspectJ)
-- function: function.id
-- advice: function.id
-- index: function
-- index: advice
-- typed: function INTEGER, advice INTEGER
-- only if: SELECT 1 FROM call WHERE name = 'Aspect' AND callee = 'org.aspectj.lang.annotation.Aspect'
WITH said(advice, text) AS MATERIALIZED (
    SELECT c.decorates, a.value FROM service_call c JOIN argument a ON a.call = c.id AND a.kind IN ('string', 'template') AND (a.name IS NULL OR a.name IN ('value', 'pointcut'))
    WHERE c.name IN ('Around', 'Before', 'After', 'AfterReturning', 'AfterThrowing') AND c.callee LIKE 'org.aspectj.%' AND c.decorates IS NOT NULL
), pointcut(advice, text) AS MATERIALIZED (
    SELECT advice, text FROM said
    UNION -- of a name that another place gives it
    SELECT s.advice, a.value FROM said s CROSS JOIN service_call c ON c.name = 'Pointcut' AND c.callee LIKE 'org.aspectj.%' JOIN function f ON f.id = c.decorates
    JOIN argument a ON a.call = c.id AND a.kind IN ('string', 'template') WHERE instr(s.text, f.name || '()') > 0
), marked(target, advice) AS ( -- @annotation(audited), by the name of the type or of the parameter that has it
    SELECT d.decorates, p.advice FROM pointcut p CROSS JOIN service_call d ON d.decorates IS NOT NULL
    WHERE p.text REGEXP '@(annotation|within)\(' AND (p.text REGEXP ('(?i)@(annotation|within)\(([\w.]+\.)?' || replace(d.name, '.', '\.') || '\)')
          OR EXISTS (SELECT 1 FROM trait t WHERE t.function = p.advice AND t.kind = 'receives' AND t.detail = d.callee))
), place(advice, class, method) AS ( -- execution(* com.acme.orders..*Service.update*(..)), within(com.acme..*)
    SELECT advice, '(^|/)' || replace(replace(replace(replace(rtrim(rtrim(head, 'abcdefghijklmnopqrstuvwxyzABCDEFGHIJKLMNOPQRSTUVWXYZ0123456789_*'), '.'), '..', char(1)), '.', '/'), '*', '[^/]*'), char(1), '/(.*/)?') || '$',
           '^' || replace(replace(head, rtrim(head, 'abcdefghijklmnopqrstuvwxyzABCDEFGHIJKLMNOPQRSTUVWXYZ0123456789_*'), ''), '*', '\w*') || '$'
    FROM (SELECT advice, replace(substr(body, 1, instr(body || '(', '(') - 1), rtrim(substr(body, 1, instr(body || '(', '(') - 1), 'abcdefghijklmnopqrstuvwxyzABCDEFGHIJKLMNOPQRSTUVWXYZ0123456789_*.'), '') AS head
          FROM (SELECT advice, substr(text, instr(text, 'execution(') + 10) AS body FROM pointcut WHERE text LIKE '%execution(%'
                UNION ALL SELECT advice, replace(substr(text, instr(text, 'within(') + 7), ')', '') || '.*' FROM pointcut WHERE text REGEXP '(^|[^@])within\('))
    WHERE head LIKE '%.%'
)
SELECT m.target AS function, m.advice FROM marked m JOIN function f ON f.id = m.target AND f.kind <> 'class'
UNION
SELECT g.id, m.advice FROM marked m JOIN function k ON k.id = m.target AND k.kind = 'class' JOIN function g ON g.parent = k.id AND g.kind = 'method'
UNION
SELECT f.id, p.advice FROM place p CROSS JOIN service_file s ON s.language IN ('java', 'kotlin') CROSS JOIN function f ON f.path = s.path AND f.kind = 'method' AND f.id <> p.advice
WHERE f.name REGEXP p.method AND dirname(f.path) || '/' || f.class REGEXP p.class
