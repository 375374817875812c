-- functions that an object mapper runs when records of a model are written: callbacks, observers, entity listeners
-- function: function.id
-- entity: the model, lower case; * all
-- path: file of the function or of what registers it
-- line: line
-- index: function
-- index: entity
-- typed: function INTEGER, entity TEXT
WITH callback(function, class, path, line) AS MATERIALIZED ( -- after_save { }, after_commit :record, static::updated(fn)
    SELECT coalesce(a.function, m.id), k.id, c.path, c.line
    FROM service_call c CROSS JOIN argument a ON a.call = c.id AND a.name IS NULL CROSS JOIN function k ON k.kind = 'class' AND k.path = c.path AND c.line BETWEEN k.line AND k.end_line
    LEFT JOIN function m ON m.parent = k.id AND m.kind = 'method' AND a.function IS NULL AND (a.value = m.name OR a.value LIKE '%.' || m.name OR a.value LIKE '%().' || m.name)
    WHERE c.name IN ('after_save', 'after_create', 'after_update', 'after_destroy', 'after_commit', 'after_create_commit', 'after_update_commit', 'after_destroy_commit', 'after_save_commit', 'before_save', 'before_update', 'before_destroy', 'around_save',
                     'created', 'updated', 'saved', 'deleted', 'saving', 'updating', 'deleting')
      AND (a.function IS NOT NULL OR m.id IS NOT NULL)
), named(function, class, path, line) AS MATERIALIZED ( -- methods that are hooks by their name or annotation
    SELECT f.id, f.parent, f.path, f.line FROM function f JOIN service_file s ON s.path = f.path AND s.language = 'go'
    WHERE f.name IN ('AfterCreate', 'AfterUpdate', 'AfterSave', 'AfterDelete', 'BeforeCreate', 'BeforeUpdate', 'BeforeSave', 'BeforeDelete') AND f.kind = 'method'
    UNION
    SELECT c.decorates, f.parent, f.path, f.line FROM service_call c JOIN function f ON f.id = c.decorates WHERE c.name IN ('PostPersist', 'PostUpdate', 'PostRemove', 'PreUpdate', 'PrePersist', 'PreRemove')
)
SELECT b.function, CASE WHEN k.name IN ('ApplicationRecord', 'BaseModel', 'Model') THEN '*' ELSE lower(k.name) END AS entity, b.path, b.line FROM callback b JOIN function k ON k.id = b.class
UNION -- in a concern or trait that the model includes
SELECT b.function, CASE WHEN k.name IN ('ApplicationRecord', 'BaseModel', 'Model') THEN '*' ELSE lower(k.name) END, b.path, b.line
FROM callback b CROSS JOIN function m ON m.id = b.class CROSS JOIN service_call i ON i.callee = m.path || ':' || m.name || '.included' CROSS JOIN function k ON k.kind = 'class' AND k.path = i.path AND i.line BETWEEN k.line AND k.end_line
UNION
SELECT n.function, lower(k.name), n.path, n.line FROM named n JOIN function k ON k.id = n.class
UNION -- @EntityListeners(Trail.class)
SELECT n.function, lower(k.name), n.path, n.line
FROM named n JOIN function l ON l.id = n.class CROSS JOIN service_call c ON c.name = 'EntityListeners' JOIN argument a ON a.call = c.id AND (a.value = l.path || ':' || l.name OR a.value LIKE '%.' || l.name OR a.value LIKE l.name || '.class') JOIN function k ON k.id = c.decorates
UNION -- #[ObservedBy(Observer::class)], Model::observe(Observer::class)
SELECT m.id, lower(CASE WHEN c.decorates IS NOT NULL THEN k.name ELSE replace(c.receiver, rtrim(c.receiver, replace(replace(c.receiver, ':', ''), '\', '')), '') END), m.path, m.line
FROM service_call c JOIN argument a ON a.call = c.id AND instr(a.value, '.php:') > 0 JOIN function_name n ON n.name = a.value AND n.kind = 'class' JOIN function m ON m.parent = n.function AND m.kind = 'method'
LEFT JOIN function k ON k.id = c.decorates
WHERE (c.name = 'observe' OR c.callee LIKE '%ObservedBy') AND m.name IN ('created', 'updated', 'saved', 'deleted', 'saving', 'updating', 'deleting', 'restored', 'forceDeleted')
