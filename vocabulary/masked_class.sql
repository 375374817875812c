-- classes whose own text hides the personal data they hold: logging an object of them shows none
-- name: canonical name of such an object: src/Customer.java:Customer()
-- structured: 0 when only text made of it hides them: JSON of Go does not ask String(), nor JSON of JavaScript toString()
-- index: name
-- typed: name TEXT
SELECT f.path || ':' || f.class || '()' AS name, max(f.name <> 'String' AND NOT (s.language IN ('javascript', 'typescript', 'tsx', 'csharp') AND f.name IN ('toString', 'ToString'))) AS structured
FROM function f JOIN service_file s ON s.path = f.path JOIN trait t ON t.function = f.id AND t.kind = 'return'
WHERE f.kind = 'method' AND f.class IS NOT NULL AND f.name IN ('toString', 'ToString', '__str__', '__repr__', 'String', 'LogValue', 'to_s', 'inspect', '__toString', 'fmt', 'toJSON', 'MarshalJSON', 'MarshalLogObject', 'jsonSerialize')
  -- new ToStringCreator(this).append("telephone", telephone)
  AND NOT EXISTS (SELECT 1 FROM call c JOIN argument n ON n.call = c.id AND n.position = 0 AND n.kind = 'string' JOIN argument v ON v.call = c.id AND v.position = 1
                  WHERE c.function = f.id AND n.value REGEXP '(?i)(e_?mail|phone|mobile|address|street|first_?name|last_?name|full_?name|surname|birth|ssn|iban|card_?number|passport|salary|password|token|secret)'
                    AND coalesce(v.value, '') NOT REGEXP '(?i)(mask|redact|hash|hide|obfuscat|anonym|\*\*)')
GROUP BY f.path, f.class
-- a name of personal data that is not the label of what follows: "email=***" is one
HAVING max(t.detail REGEXP '(?i)(e_?mail|phone|mobile|address|street|first_?name|last_?name|full_?name|surname|birth|ssn|iban|card_?number|passport|salary|password|token|secret)\w*(?![\w\s]*[=:])' AND t.detail NOT REGEXP '(?i)(mask|redact|hash|hide|obfuscat|anonym)\w*\(') = 0
