-- records that the answer to an endpoint concerns
-- route: route.id
-- entity: table, collection or model, lower case, in the singular and without underscores; NULL when it cannot be told
-- index: route
-- typed: route INTEGER, entity TEXT
WITH near(route, entity) AS (
    SELECT h.route, d.entity FROM reach h CROSS JOIN data_op d ON d.function = h.function
    UNION -- a class of Django's whose methods its library brings
    SELECT r.id, lower(substr(a.value, instr(a.value, ':') + 1))
    FROM route r CROSS JOIN assignment s ON s.function = r.class AND s.name = 'serializer_class' CROSS JOIN function_name n ON n.name = s.value AND n.kind = 'class' CROSS JOIN function z ON z.id = n.function
    CROSS JOIN function t ON t.path = z.path AND t.name = 'Meta' AND t.line BETWEEN z.line AND z.end_line CROSS JOIN assignment a ON a.function = t.id AND a.name = 'model' AND instr(a.value, ':') > 0
    WHERE NOT EXISTS (SELECT 1 FROM reach h JOIN data_op d ON d.function = h.function WHERE h.route = r.id)
    UNION
    SELECT r.id, lower(substr(a.value, instr(a.value, ':') + 1)) FROM route r CROSS JOIN assignment a ON a.function = r.class AND a.name = 'model' AND instr(a.value, ':') > 0
)
SELECT DISTINCT route, replace(CASE WHEN entity LIKE '%ies' THEN substr(entity, 1, length(entity) - 3) || 'y' ELSE rtrim(entity, 's') END, '_', '') AS entity FROM near
