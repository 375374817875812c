-- classes an object of which shows secrets or personal data when it is logged whole
-- name: canonical name of such an object: src/Owner.java:Owner()
-- path: file
-- line: line of the class
-- what: its fields that are meant
-- printed: 1 when any log line shows them; 0 when only records do (JSON, destructuring), not texts
-- index: name
-- typed: name TEXT
WITH hidden(class, name) AS MATERIALIZED ( -- @ToString(exclude = "password")
    SELECT d.decorates, CASE x.name WHEN 'onlyExplicitlyIncluded' THEN '*' ELSE x.value END FROM call d JOIN argument x ON x.call = d.id
    WHERE d.name = 'ToString' AND d.decorates IS NOT NULL AND (x.name LIKE 'exclude%' OR x.name = 'onlyExplicitlyIncluded')
), picks(path) AS MATERIALIZED ( -- files that leave fields out one by one
    SELECT DISTINCT path FROM call WHERE name = 'Exclude'
), telling AS MATERIALIZED ( -- one is enough
    SELECT f.class, f.name, f.name REGEXP '(?i)(first|last|full|middle|given|family|sur)_?name|zip|post(al)?_?code|bic$' AS weak
    FROM field f JOIN sensitive_name s ON s.name = f.name
    WHERE (s.secret OR s.personal) AND NOT s.harmless AND NOT coalesce(f.type, '') REGEXP '(?i)(^|[.:])((secret|masked|redacted|sensitive|hashed|protected|encrypted)(str|string|bytes|box|value|text)?|bool|boolean|Boolean)(\(\))?$'
      AND coalesce(f.type, '') || '()' NOT IN (SELECT name FROM masked_class) -- its own text hides it
      AND NOT EXISTS (SELECT 1 FROM hidden h WHERE h.class = f.class AND h.name IN (f.name, '*'))
    UNION ALL
    SELECT f.class, f.name, 1 FROM field f WHERE f.name IN ('address', 'Address', 'street', 'city', 'Street', 'City')
), own AS MATERIALIZED ( -- what the class itself says of an object
    SELECT DISTINCT f.path, f.class FROM function f
    WHERE f.kind = 'method' AND f.class IS NOT NULL AND f.name IN ('toString', 'ToString', '__str__', '__repr__', 'String', 'LogValue', 'to_s', 'inspect', '__toString', 'fmt', 'GoString', 'MarshalJSON', 'MarshalLogObject', 'toJSON', 'MarshalZerologObject')
), class AS MATERIALIZED (
    SELECT k.id, k.path, k.line, k.name, k.base, s.language, min(t.name) || CASE count(DISTINCT t.name) WHEN 1 THEN '' WHEN 2 THEN ', ' || max(t.name) ELSE ', ' || max(t.name) || ' and ' || (count(DISTINCT t.name) - 2) || ' more' END AS what,
           k.id IN (SELECT parent FROM function WHERE kind = 'method' AND parent IS NOT NULL) AS methods
    FROM telling t JOIN function k ON k.id = t.class JOIN service_file s ON s.path = k.path
    WHERE k.kind = 'class'
    GROUP BY k.id HAVING min(t.weak) = 0 OR count(DISTINCT t.name) > 1
), shows(id, name, path, line, what, printed) AS MATERIALIZED (
    SELECT c.id, c.path || ':' || c.name || '()', c.path, c.line, c.what,
           CASE WHEN c.language = 'go' THEN 1
                WHEN c.language = 'python' THEN coalesce(c.base, '') REGEXP '(BaseModel|NamedTuple|TypedDict|Struct|SQLModel)$' OR EXISTS (SELECT 1 FROM call d WHERE d.decorates = c.id AND d.callee REGEXP 'dataclass$|^attrs?\.(s|define|frozen|mutable|attrs)$|(^|\.)(define|frozen)$')
                WHEN c.language = 'java' THEN EXISTS (SELECT 1 FROM call d WHERE d.decorates = c.id AND d.name IN ('Data', 'ToString', 'Value')) AND c.path NOT IN (SELECT path FROM picks)
                WHEN c.language = 'kotlin' THEN NOT c.methods -- a data class, as good as always
                WHEN c.language = 'rust' THEN 1
                ELSE 0 END
    FROM class c WHERE NOT EXISTS (SELECT 1 FROM own o WHERE o.path = c.path AND o.class = c.name)
), inside AS MATERIALIZED ( -- an object that holds such a one
    SELECT k.id, k.path || ':' || k.name || '()' AS name, k.path, k.line, f.name || '.' || s.what AS what, s.printed
    FROM field f CROSS JOIN shows s ON s.name = f.type || '()' CROSS JOIN function k ON k.id = f.class JOIN service_file x ON x.path = k.path
    WHERE f.type IS NOT NULL AND x.language IN ('go', 'python', 'rust', 'kotlin', 'typescript', 'tsx', 'javascript') AND k.id NOT IN (SELECT id FROM shows)
      AND NOT EXISTS (SELECT 1 FROM own o WHERE o.path = k.path AND o.class = k.name)
)
SELECT name, path, line, what, printed FROM shows
UNION ALL
SELECT name, path, line, what, printed FROM inside
UNION ALL
SELECT p.name, p.path, p.line, coalesce(s.what, 'as its text tells'), 1 FROM personal_class p LEFT JOIN shows s ON s.name = p.name
WHERE p.printed AND p.path NOT IN (SELECT path FROM picks)
UNION ALL -- new ToStringCreator(this).append("ownerFirstname", owner.getFirstName())
SELECT DISTINCT f.path || ':' || f.class || '()', f.path, f.line, 'as its ' || f.name || '() tells', 1
FROM function f JOIN service_file s ON s.path = f.path JOIN call c ON c.function = f.id JOIN argument n ON n.call = c.id
WHERE f.kind = 'method' AND f.class IS NOT NULL AND f.name IN ('toString', 'ToString', '__str__', '__repr__', 'String', 'LogValue', 'to_s', 'inspect', '__toString', 'fmt')
  AND n.value REGEXP '(?i)(e_?mail|phone|mobile|street|first_?name|last_?name|full_?name|surname|birth_?date|ssn|iban|card_?number|passport_?(number|no)|salary|password|secret)(\(\))?$'
  AND n.value NOT REGEXP '(?i)(mask|redact|hash|hide|obfuscat|anonym)'
  AND f.path || ':' || f.class || '()' NOT IN (SELECT name FROM personal_class WHERE printed)
