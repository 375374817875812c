-- calls by which listeners of an object mapper ask the record for what is kept of its change: instance.to_objectchange(action)
-- caller: function.id
-- callee: function.id, a method of that name: of which model the record is cannot be told
-- index: caller
-- typed: caller INTEGER, callee INTEGER
SELECT DISTINCT c.function AS caller, m.id AS callee
FROM (SELECT n.function FROM mapper_listener l CROSS JOIN nested_function n ON n.outer = l.function UNION SELECT function FROM mapper_listener) l
CROSS JOIN call c ON c.function = l.function AND c.target IS NULL AND c.name REGEXP '(?i)(audit|object_?change|history|change_?log|trail|revision)' CROSS JOIN function m ON m.kind = 'method' AND m.name = c.name
