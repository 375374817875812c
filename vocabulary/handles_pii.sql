-- personal data in requests, models, schemas and calls
-- path: file
-- line: line
-- note: which
SELECT c.path, a.line, coalesce(nullif(a.name, '${}'), a.value) AS note FROM argument a JOIN service_call c ON c.id = a.call
WHERE coalesce(a.name, '') || ' ' || CASE a.kind WHEN 'name' THEN coalesce(a.value, '') WHEN 'interpolated' THEN a.value ELSE '' END
      REGEXP '(?i)(^|[ ._])(e_?mail(_?address)?|phone(_?number)?|mobile|ssn|passport(_?number)?|date_?of_?birth|dob|birth_?date|first_?name|last_?name|full_?name|postal_?code|zip_?code|iban|card_?number|national_?id)$'
