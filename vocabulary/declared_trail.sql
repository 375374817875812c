-- entities of Doctrine whose history a bundle keeps, because configuration or an attribute names them
-- entity: class, lower case
-- path: where it is named
-- line: line
-- library: the bundle
-- index: entity
-- typed: entity TEXT
-- anchor: php \Auditable
-- anchor: php Gedmo\
-- only if: SELECT 1 FROM dependency WHERE ecosystem = 'composer' AND name IN ('damienharper/auditor-bundle', 'damienharper/doctrine-audit-bundle', 'stof/doctrine-extensions-bundle', 'gedmo/doctrine-extensions', 'simplethings/entity-audit-bundle', 'sonata-project/entity-audit-bundle')
WITH setting_of AS MATERIALIZED (
    SELECT n.id, n.parent, n.path, n.line, n.key, n.value, replace(n.shape, 'when@prod.', '') AS shape
    FROM (SELECT DISTINCT path FROM node WHERE key IN ('dh_auditor', 'dh_doctrine_audit', 'simple_things_entity_audit', 'stof_doctrine_extensions', 'services')) w
    CROSS JOIN file f ON f.path = w.path AND f.role = 'production' CROSS JOIN node n ON n.path = w.path
), on_class AS ( -- #[Auditable], #[Gedmo\Loggable]
    SELECT k.name, c.path, c.line, c.callee FROM service_call c CROSS JOIN function k ON k.id = c.decorates AND k.kind = 'class'
    WHERE c.path LIKE '%.php' AND c.name IN (SELECT name FROM call_name WHERE name REGEXP '(^|\\)(Auditable|Loggable)$')
      AND NOT EXISTS (SELECT 1 FROM argument a WHERE a.call = c.id AND (a.name = 'enabled' OR a.name IS NULL AND a.position = 0) AND a.value = 'false')
), named(class, path, line, library) AS (
    SELECT n.key, n.path, n.line, 'the auditor bundle' FROM setting_of p CROSS JOIN setting_of n ON n.parent = p.id
    WHERE p.shape IN ('dh_auditor.providers.doctrine.entities', 'dh_doctrine_audit.entities')
      AND NOT EXISTS (SELECT 1 FROM setting_of e WHERE e.parent = n.id AND e.key = 'enabled' AND e.value = 'false')
      AND NOT EXISTS (SELECT 1 FROM setting_of e WHERE e.shape IN ('dh_auditor.enabled', 'dh_doctrine_audit.enabled') AND e.value = 'false')
    UNION ALL
    SELECT n.value, n.path, n.line, 'the entity audit bundle' FROM setting_of n WHERE n.shape = 'simple_things_entity_audit.audited_entities[]'
    UNION ALL
    SELECT o.name, o.path, o.line, 'the auditor bundle' FROM on_class o WHERE o.callee LIKE 'DH\%'
      AND EXISTS (SELECT 1 FROM dependency d WHERE d.name LIKE 'damienharper/%') AND NOT EXISTS (SELECT 1 FROM setting_of e WHERE e.shape = 'dh_auditor.enabled' AND e.value = 'false')
    UNION ALL -- only where its listener is switched on
    SELECT o.name, o.path, o.line, 'the loggable extension' FROM on_class o WHERE o.callee LIKE 'Gedmo\%'
      AND (EXISTS (SELECT 1 FROM setting_of e WHERE e.shape LIKE 'stof\_doctrine\_extensions.orm.%.loggable' ESCAPE '\' AND e.value = 'true')
           OR EXISTS (SELECT 1 FROM setting_of e CROSS JOIN setting_of t ON t.parent = e.id AND t.key = 'tags' WHERE e.shape LIKE 'services.%' AND e.key LIKE '%LoggableListener' OR e.shape = 'services.gedmo.listener.loggable'))
)
SELECT lower(replace(class, rtrim(class, replace(class, '\', '')), '')) AS entity, path, line, library FROM named
