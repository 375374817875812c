-- kinds of records that belong to nobody: their columns are known, and none names an owner or leads to a record that has one
-- entity: table or model, lower case, in the singular and without underscores
-- index: entity
-- typed: entity TEXT
WITH RECURSIVE part(entity, name, about) AS MATERIALIZED ( -- `about`: what a name leads to, user of user_id and of users
    SELECT CASE WHEN entity LIKE '%ies' THEN substr(entity, 1, length(entity) - 3) || 'y' ELSE rtrim(entity, 's') END, name, CASE WHEN name LIKE '%id' THEN substr(name, 1, length(name) - 2) ELSE rtrim(name, 's') END
    FROM (SELECT replace(lower(p.name), '_', '') AS entity, replace(lower(f.name), '_', '') AS name FROM persistent_class p CROSS JOIN field f ON f.class = p.class
          UNION SELECT replace(object, '_', ''), replace(name, '_', '') FROM schema_column
          UNION -- associations
          SELECT replace(lower(k.name), '_', ''), replace(lower(a.value), '_', '') FROM service_call c CROSS JOIN function k ON k.id = c.decorates CROSS JOIN argument a ON a.call = c.id AND a.position = 0 AND a.name IS NULL WHERE c.name = 'belongs_to')
), owned(entity) AS (
    SELECT entity FROM part WHERE name REGEXP '(user|owner|account|customer|client|tenant|member|merchant|seller|buyer|vendor|author|creator|createdby|patient|person|student|driver|rider|passenger|guest|employee|org|organi[sz]ation|company|team|workspace|subject|holder|borrower|claimant|contact|profile|shop|host|agent|teacher|participant|subscriber|applicant|resident|recipient|sender|uploader|requester|assignee|worker|reporter|email|phone|fullname|firstname|lastname|birthdate|password|passwordhash)(id|uuid|ref)?$'
    UNION SELECT CASE WHEN entity LIKE '%ies' THEN substr(entity, 1, length(entity) - 3) || 'y' ELSE rtrim(replace(entity, '_', ''), 's') END FROM personal_column
    UNION -- what is part of such a record
    SELECT p.entity FROM owned o CROSS JOIN part p ON p.about = o.entity
)
SELECT entity FROM part GROUP BY entity HAVING count(*) > 1 AND entity NOT IN (SELECT entity FROM owned)
