-- objects that a unit of work loaded and code then changes, so that its commit writes them: order = session.get(Order, 7); order.status = 'paid'
-- path: file
-- line: line of the first change in its function
-- function: function that changes them
-- library: what loads and writes them
-- entity: model, lower case
-- unit: unit of the file
-- typed: entity TEXT
WITH RECURSIVE commits(library) AS MATERIALIZED (
    SELECT DISTINCT CASE WHEN k.callee LIKE '@mikro-orm/%' THEN '@mikro-orm/core' ELSE 'sqlalchemy' END FROM call_callee k CROSS JOIN service_call c ON c.callee = k.callee
    WHERE k.callee REGEXP '^(sqlalchemy|sqlmodel|flask_sqlalchemy)\..*\.(commit|flush|begin)$|^@mikro-orm/.*\.flush$'
), start(id, library, entity) AS MATERIALIZED ( -- select(Order), session.get(Order, 7), session.query(Order), em.findOne(Order, 7)
    SELECT c.id, m.library, lower(substr(a.value, instr(a.value, ':') + 1))
    FROM call_callee k CROSS JOIN service_call c ON c.callee = k.callee CROSS JOIN argument a ON a.call = c.id AND a.position = 0 AND a.name IS NULL AND a.value REGEXP '^[^()]*\.(py|[cm]?[jt]s):[A-Z]\w*$'
    CROSS JOIN commits m ON m.library = CASE WHEN k.callee LIKE '@mikro-orm/%' THEN '@mikro-orm/core' ELSE 'sqlalchemy' END
    WHERE k.callee REGEXP '^(sqlalchemy|sqlmodel|flask_sqlalchemy)\.(.*\.)?(select|get|get_one|query)$|^@mikro-orm/.*EntityManager\(\)\.find\w*$'
), step(library, entity, id, depth) AS ( -- what is made of it: session.execute(select(Order)).scalar_one()
    SELECT library, entity, id, 0 FROM start
    UNION SELECT s.library, s.entity, k.id, s.depth + 1 FROM step s CROSS JOIN call k ON k.origin = s.id WHERE s.depth < 10
    UNION SELECT s.library, s.entity, a.call, s.depth + 1 FROM step s CROSS JOIN argument a ON a.origin = s.id AND a.position = 0 AND a.name IS NULL CROSS JOIN call k ON k.id = a.call AND k.callee GLOB 'sql*' WHERE s.depth < 10
), read(id) AS MATERIALIZED ( -- what a repository of Spring found
    SELECT o.call FROM outbound_call o CROSS JOIN call c ON c.id = o.call WHERE o.library = 'spring-data-jpa' AND o.role = 'op' AND c.name REGEXP '^(find|get|read)'
), found(id, depth) AS (
    SELECT id, 0 FROM read UNION SELECT k.id, f.depth + 1 FROM found f CROSS JOIN call k ON k.origin = f.id WHERE f.depth < 5
), set_by AS ( -- claim.setStatus(...), claim.status = ...
    SELECT c.path, c.line, c.function, lower(k.name) AS entity FROM found f CROSS JOIN call c ON c.origin = f.id AND c.target IS NOT NULL AND c.name GLOB 'set[A-Z]*' CROSS JOIN function t ON t.id = c.target CROSS JOIN function k ON k.id = t.parent
    UNION ALL
    SELECT s.path, s.line, s.function, lower(substr(s.target, instr(s.target, ':') + 1, instr(s.target, '()') - instr(s.target, ':') - 1)) FROM found f CROSS JOIN assignment s ON s.origin = f.id WHERE s.target REGEXP '\.(kt|java):\w+\(\)\.\w+$'
)
SELECT s.path, min(s.line) AS line, s.function, t.library, t.entity, f.unit FROM step t CROSS JOIN assignment s ON s.origin = t.id AND s.target LIKE '%.' || s.name JOIN function f ON f.id = s.function GROUP BY s.function, t.entity
UNION -- by a method of the object
SELECT c.path, min(c.line), c.function, t.library, t.entity, f.unit FROM step t CROSS JOIN call c ON c.origin = t.id AND c.target IS NOT NULL CROSS JOIN assignment s ON s.function = c.target AND s.target LIKE '%().' || s.name JOIN function f ON f.id = c.function GROUP BY c.function, t.entity
UNION
SELECT b.path, min(b.line), b.function, 'spring-data-jpa', b.entity, f.unit FROM set_by b JOIN function f ON f.id = b.function
WHERE EXISTS (SELECT 1 FROM call d WHERE d.decorates IN (f.id, f.parent) AND d.name = 'Transactional') GROUP BY b.function, b.entity
