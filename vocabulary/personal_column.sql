-- personal fields of classes that a store keeps, and whether they are enciphered on their way into it
-- class: function.id
-- path: file
-- line: line of the class, or of the field where it is known
-- entity: class, lower case
-- field: the field
-- kind: what it is
-- sealed: 1 when it is enciphered
-- index: class
-- anchor: ruby encrypts
-- typed: sealed INTEGER
WITH kept AS MATERIALIZED (
    SELECT DISTINCT c.class, c.path, coalesce(nullif(f.line, 0), (SELECT d.line FROM call d WHERE d.id = f.first_decorator), c.line) AS line, c.name, f.name AS field, p.kind FROM persistent_class c CROSS JOIN field f ON f.class = c.class CROSS JOIN personal_field p ON f.name REGEXP p.pattern
    WHERE NOT coalesce(f.type, '') REGEXP '(?i)(service|client|sender|mailer|repository)$' AND NOT EXISTS (SELECT 1 FROM service s WHERE s.pii = 'none')
    UNION
    SELECT DISTINCT c.class, c.path, c.line, c.name, f.name, 'name of a person' FROM persistent_class c CROSS JOIN field f ON f.class = c.class AND f.name IN ('name', 'Name')
    WHERE lower(c.name) IN (SELECT name FROM person_word) AND NOT EXISTS (SELECT 1 FROM service s WHERE s.pii = 'none')
    UNION -- attributes that a model of Laravel lets be filled
    SELECT DISTINCT c.class, c.path, a.line, c.name, a.value, p.kind FROM persistent_class c CROSS JOIN assignment a ON a.function = c.class AND a.name = 'fillable' AND a.kind = 'string' CROSS JOIN personal_field p ON a.value REGEXP p.pattern
    WHERE NOT EXISTS (SELECT 1 FROM service s WHERE s.pii = 'none')
    UNION -- columns of the schema that a Rails application keeps
    SELECT DISTINCT c.class, t.path, t.line, c.name, t.name, p.kind
    FROM (SELECT DISTINCT k.path, k.line, a.value AS name, (SELECT y.value FROM call x JOIN argument y ON y.call = x.id AND y.position = 0 AND y.kind = 'string' WHERE x.path = k.path AND x.name = 'create_table' AND x.line <= k.line ORDER BY x.line DESC LIMIT 1) AS object
          FROM service_file f CROSS JOIN call k ON k.path = f.path CROSS JOIN argument a ON a.call = k.id AND a.position = 0 AND a.kind = 'string' WHERE f.path LIKE '%db/schema.rb' AND k.name IN ('string', 'text', 'date', 'citext', 'binary')) t
    CROSS JOIN personal_field p ON t.name REGEXP p.pattern CROSS JOIN persistent_class c ON t.object IN (lower(c.name) || 's', lower(c.name) || 'es', lower(substr(c.name, 1, length(c.name) - 1)) || 'ies', CASE lower(c.name) WHEN 'person' THEN 'people' WHEN 'child' THEN 'children' END)
    WHERE NOT EXISTS (SELECT 1 FROM service s WHERE s.pii = 'none')
    UNION -- or that its migrations make
    SELECT DISTINCT c.class, t.path, t.line, c.name, t.name, p.kind
    FROM schema_column t CROSS JOIN personal_field p ON t.name REGEXP p.pattern CROSS JOIN persistent_class c ON t.object IN (lower(c.name) || 's', lower(c.name) || 'es', lower(substr(c.name, 1, length(c.name) - 1)) || 'ies', CASE lower(c.name) WHEN 'person' THEN 'people' WHEN 'child' THEN 'children' END)
    WHERE t.path LIKE '%db/migrate/%.rb' AND c.path LIKE '%.rb' AND NOT EXISTS (SELECT 1 FROM service s WHERE s.pii = 'none')
), sealing_class(name) AS MATERIALIZED ( -- converters, types of columns
    SELECT DISTINCT k.path || ':' || k.name FROM sealing_function s CROSS JOIN function f ON f.id = s.function CROSS JOIN function k ON k.id = f.parent AND k.kind = 'class'
), sealing_annotation(call, path, line) AS MATERIALIZED ( -- annotations that say that a field is enciphered, or by what
    SELECT d.id, d.path, d.line FROM service_call d WHERE d.name IN ('Encrypted', 'EncryptColumn', 'EncryptedColumn', 'Encrypt', 'ColumnEncrypted')
    UNION
    SELECT d.id, d.path, d.line FROM service_call d
    WHERE d.name IN ('Convert', 'Type', 'TypeConverter', 'TypeDef', 'ColumnTransformer', 'DynamoDbConvertedBy', 'Column', 'MappedProperty', 'Property', 'Prop') AND EXISTS (
          SELECT 1 FROM argument a WHERE a.call = d.id AND (a.value IN (SELECT name FROM sealing_class) OR replace(a.value, '()', '') IN (SELECT name FROM sealing_class) OR a.kind = 'string' AND a.value REGEXP '(?i)^encrypted|(pgp_sym|aes)_encrypt' OR a.value REGEXP '(^|[.:])Encrypted(String|Text|Type)\w*(\(\))?$'
              OR a.name LIKE 'transformer%' AND (a.function IN (SELECT function FROM sealing_function) OR a.value REGEXP '(?i)(encrypt|cipher)')))
    UNION -- #[ORM\Column(type: 'sealed')], where doctrine.dbal.types or Type::addType() says which class that is
    SELECT d.id, d.path, d.line FROM service_call d CROSS JOIN argument a ON a.call = d.id AND a.name = 'type'
    WHERE d.path LIKE '%.php' AND d.name = 'Doctrine\ORM\Mapping\Column' AND (a.value IN (SELECT name FROM sealing_class) OR a.value IN (
          SELECT t.key FROM node p CROSS JOIN node t ON t.parent = p.id CROSS JOIN sealing_class s WHERE p.key = 'types' AND p.shape LIKE '%doctrine.dbal.types' AND s.name LIKE '%.php:%'
            AND substr(s.name, instr(s.name, ':') + 1) = replace(t.value, rtrim(t.value, replace(t.value, '\', '')), '')
          UNION SELECT n.value FROM service_call w CROSS JOIN argument n ON n.call = w.id AND n.position = 0 CROSS JOIN argument k ON k.call = w.id AND k.position = 1 WHERE w.callee = 'Doctrine\DBAL\Types\Type.addType' AND k.value IN (SELECT name FROM sealing_class)))
), converted(class, n) AS MATERIALIZED ( -- those of a class whose fields do not say which annotations are theirs
    SELECT c.class, count(DISTINCT d.call) FROM (SELECT DISTINCT class FROM kept) c CROSS JOIN function k ON k.id = c.class CROSS JOIN sealing_annotation d ON d.path = k.path AND d.line BETWEEN k.line AND k.end_line
    WHERE NOT EXISTS (SELECT 1 FROM field f WHERE f.class = c.class AND f.first_decorator > 0) GROUP BY c.class
), said(class, field, line) AS MATERIALIZED ( -- by name
    SELECT c.class, a.name, a.line FROM (SELECT DISTINCT class, path, name FROM kept) c CROSS JOIN assignment a ON a.function = c.class AND a.kind = 'call' LEFT JOIN argument x ON x.call = a.origin
    WHERE a.value REGEXP '(?i)(^|[._:])(Encrypted\w*|\w*Encrypted(Field|Type|String)?|encrypt)(\(\))?$' OR replace(a.value, '()', '') IN (SELECT name FROM sealing_class)
       OR x.value REGEXP '(^|[._:])(StringEncryptedType|EncryptedType|Encrypted\w+)(\(\))?$' OR replace(x.value, '()', '') IN (SELECT name FROM sealing_class)
    UNION
    SELECT c.class, substr(a.target, instr(a.target, '.casts.') + 7), a.line FROM (SELECT DISTINCT class FROM kept) c CROSS JOIN assignment a ON a.function = c.class
    WHERE a.target LIKE '%.casts.%' AND (a.value LIKE 'encrypted%' OR a.value IN (SELECT name FROM sealing_class) OR a.value REGEXP '(?i)AsEncrypted')
    UNION
    SELECT c.class, a.name, a.line FROM (SELECT DISTINCT class FROM kept) c CROSS JOIN assignment a ON a.function = c.class AND a.kind = 'call' CROSS JOIN service_call w ON w.path = a.path AND w.line = a.line AND w.name IN ('Column', 'mapped_column') CROSS JOIN argument x ON x.call = w.id
    WHERE x.value REGEXP '(^|[._:])(StringEncryptedType|EncryptedType|Encrypted\w+)(\(\))?$' OR replace(x.value, '()', '') IN (SELECT name FROM sealing_class)
    UNION -- annotations of the field, its type, what Go writes behind it: `gorm:"serializer:sealed"`
    SELECT c.class, f.name, d.line FROM (SELECT DISTINCT class FROM kept) c CROSS JOIN field f ON f.class = c.class AND f.first_decorator > 0 CROSS JOIN sealing_annotation d ON d.call BETWEEN f.first_decorator AND f.last_decorator
    UNION
    SELECT c.class, f.name, nullif(f.line, 0) FROM (SELECT DISTINCT class FROM kept) c CROSS JOIN field f ON f.class = c.class AND f.type IS NOT NULL WHERE replace(f.type, '()', '') IN (SELECT name FROM sealing_class) OR f.type REGEXP '(^|[.:])Encrypted\w*$'
    UNION
    SELECT c.class, f.name, f.line FROM (SELECT DISTINCT class FROM kept) c CROSS JOIN field f ON f.class = c.class AND f.tag LIKE '%serializer:%'
    CROSS JOIN service_call r ON r.name = 'RegisterSerializer' CROSS JOIN argument n ON n.call = r.id AND n.position = 0 CROSS JOIN argument v ON v.call = r.id AND v.position = 1
    WHERE replace(v.value, '()', '') IN (SELECT name FROM sealing_class) AND replace(f.tag, '"', ';') LIKE '%serializer:' || n.value || ';%'
    UNION -- encrypts :email, has_encrypted :phone
    SELECT d.decorates, a.value, d.line FROM service_call d CROSS JOIN argument a ON a.call = d.id AND a.name IS NULL AND a.value IS NOT NULL
    WHERE d.name IN ('encrypts', 'has_encrypted', 'attr_encrypted', 'lockbox_encrypts', 'crypt_keeper') AND d.decorates IS NOT NULL
    UNION -- what is written in a hook of the class: m.Email = seal(m.Email)
    SELECT c.class, a.name, a.line FROM (SELECT DISTINCT class, path, name FROM kept) c CROSS JOIN function h ON h.path = c.path AND h.class = c.name CROSS JOIN assignment a ON a.function = h.id AND a.origin IS NOT NULL
    CROSS JOIN call k ON k.id = a.origin CROSS JOIN sealing_function s ON s.function = k.target
    UNION -- builder.Property(m => m.Email).HasConversion(v => seal(v), ...)
    SELECT c.class, substr(t.detail, instr(t.detail, '.') + 1), d.line
    FROM service_call d CROSS JOIN call g ON g.id = d.origin AND g.name = 'Property' CROSS JOIN argument q ON q.call = g.id AND q.function IS NOT NULL CROSS JOIN trait t ON t.function = q.function AND t.kind = 'return'
    CROSS JOIN call e ON e.id = g.origin CROSS JOIN argument n ON n.call = e.id AND n.name = '<0>' CROSS JOIN (SELECT DISTINCT class, path, name FROM kept) c ON n.value = c.path || ':' || c.name
    WHERE d.name = 'HasConversion' AND EXISTS (SELECT 1 FROM argument v LEFT JOIN call w ON w.function = v.function LEFT JOIN sealing_function s ON s.function IN (w.target, v.function)
                                               WHERE v.call = d.id AND (s.function IS NOT NULL OR w.name REGEXP '(?i)^(encrypt|seal|protect)\w*$' OR v.value REGEXP '(?i)encrypt' OR replace(v.value, '()', '') IN (SELECT name FROM sealing_class)))
)
SELECT k.class, k.path, coalesce(s.line, k.line) AS line, lower(k.name) AS entity, k.field, k.kind,
       s.field IS NOT NULL OR coalesce((SELECT n FROM converted c WHERE c.class = k.class), 0) >= (SELECT count(DISTINCT o.field) FROM kept o WHERE o.class = k.class AND o.field <= k.field) AS sealed
FROM kept k LEFT JOIN said s ON s.class = k.class AND s.field = k.field
