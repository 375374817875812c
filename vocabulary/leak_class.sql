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
    UNION -- email: str = field(repr=False)
    SELECT a.function, a.name FROM call c CROSS JOIN argument x ON x.call = c.id AND x.name IN ('repr', 'exclude') AND lower(x.value) = CASE x.name WHEN 'repr' THEN 'false' ELSE 'true' END CROSS JOIN assignment a ON a.function = (
           SELECT k.id FROM function k WHERE k.path = c.path AND k.kind = 'class' AND c.line BETWEEN k.line AND k.end_line ORDER BY k.line DESC) AND a.line = c.line
    WHERE c.name IN ('field', 'Field', 'ib', 'attrib')
), picks(class) AS MATERIALIZED ( -- @ToString.Exclude on some field: the class leaves fields out one by one
    SELECT (SELECT k.id FROM function k WHERE k.path = c.path AND k.kind = 'class' AND c.line BETWEEN k.line AND k.end_line ORDER BY k.line DESC)
    FROM call c WHERE c.name = 'Exclude' AND c.callee LIKE '%ToString.Exclude'
), telling AS MATERIALIZED ( -- one is enough
    SELECT f.class, f.name, f.name REGEXP '(?i)(first|last|full|middle|given|family|sur)_?name|zip|post(al)?_?code|bic$|birth' AS weak
    FROM field f JOIN sensitive_name s ON s.name = f.name
    WHERE (s.secret OR s.personal) AND NOT s.harmless AND NOT coalesce(f.type, '') REGEXP '(?i)(^|[.:])((secret|masked|redacted|sensitive|hashed|protected|encrypted)(str|string|bytes|box|value|text)?|bool|boolean|Boolean)(\(\))?$'
      AND coalesce(f.type, '') || '()' NOT IN (SELECT name FROM masked_class) -- its own text hides it
      AND NOT EXISTS (SELECT 1 FROM hidden h WHERE h.class = f.class AND h.name IN (f.name, '*'))
    UNION ALL
    SELECT f.class, f.name, 1 FROM field f WHERE f.name IN ('address', 'Address', 'street', 'city', 'Street', 'City')
), own AS MATERIALIZED ( -- what the class itself says of an object: in texts, or in records as well
    SELECT f.path, f.class, max(s.language NOT IN ('javascript', 'typescript', 'tsx', 'csharp') OR f.name NOT IN ('toString', 'ToString')) AS records
    FROM function f JOIN file s ON s.path = f.path
    WHERE f.kind = 'method' AND f.class IS NOT NULL AND f.name IN ('toString', 'ToString', '__str__', '__repr__', 'String', 'LogValue', 'to_s', 'inspect', '__toString', 'fmt', 'GoString', 'MarshalJSON', 'MarshalLogObject', 'toJSON', 'MarshalZerologObject', 'jsonSerialize')
    GROUP BY f.path, f.class
), class AS MATERIALIZED ( -- in whose texts all fields show
    SELECT k.id, k.path, k.line, k.name, s.language,
           CASE WHEN s.language IN ('go', 'rust') THEN 1
                WHEN s.language = 'python' THEN coalesce(k.base, '') REGEXP '(BaseModel|NamedTuple|TypedDict|Struct|SQLModel)$' OR EXISTS (SELECT 1 FROM call d WHERE d.decorates = k.id AND d.callee REGEXP 'dataclass$|^attrs?\.(s|define|frozen|mutable|attrs)$|(^|\.)(define|frozen)$')
                WHEN s.language = 'java' THEN (EXISTS (SELECT 1 FROM call d WHERE d.decorates = k.id AND d.name IN ('Data', 'ToString', 'Value')) OR EXISTS (SELECT 1 FROM trait t WHERE t.function = k.id AND t.kind = 'record')) AND k.id NOT IN (SELECT class FROM picks WHERE class IS NOT NULL)
                WHEN s.language IN ('kotlin', 'csharp') THEN EXISTS (SELECT 1 FROM trait t WHERE t.function = k.id AND t.kind = 'record')
                ELSE 0 END AS printed
    FROM service_file s CROSS JOIN function k ON k.path = s.path AND k.kind = 'class' AND k.id IN (SELECT class FROM field)
    WHERE NOT EXISTS (SELECT 1 FROM own o WHERE o.path = k.path AND o.class = k.name AND o.records)
), shows(id, name, path, line, what, printed) AS MATERIALIZED (
    SELECT k.id, k.path || ':' || k.name || '()', k.path, k.line, min(t.name) || CASE count(DISTINCT t.name) WHEN 1 THEN '' WHEN 2 THEN ', ' || max(t.name) ELSE ', ' || max(t.name) || ' and ' || (count(DISTINCT t.name) - 2) || ' more' END,
           k.printed AND NOT EXISTS (SELECT 1 FROM own o WHERE o.path = k.path AND o.class = k.name)
    FROM telling t CROSS JOIN class k ON k.id = t.class
    GROUP BY k.id HAVING min(t.weak) = 0 OR count(DISTINCT t.name) > 1
), inside AS MATERIALIZED ( -- an object that holds such a one
    SELECT k.id, k.path || ':' || k.name || '()' AS name, k.path, k.line, f.name || '.' || s.what AS what, s.printed AND k.printed AS printed
    FROM field f CROSS JOIN shows s ON s.name = f.type || '()' CROSS JOIN class k ON k.id = f.class
    WHERE f.type IS NOT NULL AND k.id NOT IN (SELECT id FROM shows) AND (k.printed OR k.language IN ('typescript', 'tsx', 'javascript', 'csharp'))
      AND NOT EXISTS (SELECT 1 FROM own o WHERE o.path = k.path AND o.class = k.name)
), tells(path, class, line, method) AS MATERIALIZED ( -- toString() { return `Account(${this.email})` }
    SELECT f.path, f.class, f.line, f.name FROM function f JOIN service_file s ON s.path = f.path JOIN trait t ON t.function = f.id AND t.kind = 'return'
    WHERE f.kind = 'method' AND f.class IS NOT NULL AND f.name IN ('toString', 'ToString', '__str__', '__repr__', 'String', 'LogValue', 'to_s', 'inspect', '__toString', 'fmt', 'GoString')
      AND t.detail REGEXP '(?i)(^|[.@$]|\$?\{|[+,]\s*|\()\$?(this(\.|->)|self\.|get)*\w*(e_?mail|phone|mobile|street|first_?name|last_?name|full_?name|surname|birth_?date|date_?of_?birth|\bdob|ssn|iban|card_?number|passport_?(number|no)|salary|passw\w*|pswd|pwd|secret|token|api_?key)(\(\))?(?![\w\s]*[=:])\b'
      AND t.detail NOT REGEXP '(?i)(mask|redact|hash|hide|obfuscat|anonym)\w*\(|type|<redacted>|\*\*'
    UNION -- new ToStringCreator(this).append("ownerFirstname", owner.getFirstName())
    SELECT f.path, f.class, f.line, f.name
    FROM function f JOIN service_file s ON s.path = f.path JOIN call c ON c.function = f.id JOIN argument n ON n.call = c.id
    WHERE f.kind = 'method' AND f.class IS NOT NULL AND f.name IN ('toString', 'ToString', '__str__', '__repr__', 'String', 'LogValue', 'to_s', 'inspect', '__toString', 'fmt')
      AND n.value REGEXP '(?i)(e_?mail|phone|mobile|street|first_?name|last_?name|full_?name|surname|birth_?date|ssn|iban|card_?number|passport_?(number|no)|salary|password|pswd|secret)(\(\))?$'
      AND n.value NOT REGEXP '(?i)(mask|redact|hash|hide|obfuscat|anonym)'
)
SELECT name, path, line, what, printed FROM shows
UNION ALL
SELECT name, path, line, what, printed FROM inside
UNION ALL
SELECT p.name, p.path, p.line, coalesce(s.what, 'as its text tells'), 1 FROM personal_class p LEFT JOIN shows s ON s.name = p.name
WHERE p.printed AND NOT EXISTS (SELECT 1 FROM picks x CROSS JOIN function k ON k.id = x.class WHERE p.name = k.path || ':' || k.name || '()')
UNION ALL
SELECT DISTINCT path || ':' || class || '()', path, line, 'as its ' || method || '() tells', 1
FROM tells WHERE path || ':' || class || '()' NOT IN (SELECT name FROM personal_class WHERE printed)
