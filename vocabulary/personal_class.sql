-- classes that hold personal data, by their accessors
-- name: canonical name of such an object: src/Owner.java:Owner()
-- path: file
-- line: line of the first accessor
-- printed: 1 when an object says it in toString, so that logging it whole shows it
-- index: name
-- typed: name TEXT
SELECT f.path || ':' || f.class || '()' AS name, f.path, min(f.line) AS line,
       max(f.name NOT LIKE 'get%'
           OR EXISTS (SELECT 1 FROM function t WHERE t.path = f.path AND t.class = f.class AND t.name = 'toString')
           OR EXISTS (SELECT 1 FROM function c JOIN call d ON d.decorates = c.id AND d.name IN ('Data', 'ToString', 'Value') WHERE c.path = f.path AND c.kind = 'class' AND c.name = f.class)) AS printed
FROM function f JOIN service_file s ON s.path = f.path AND s.language IN ('java', 'kotlin')
WHERE f.kind = 'method' AND f.name IN ('getEmail', 'getEmailAddress', 'getTelephone', 'getPhone', 'getPhoneNumber', 'getMobile', 'getAddress', 'getStreet', 'getFirstName', 'getLastName', 'getFullName', 'getSurname',
                 'getBirthDate', 'getDateOfBirth', 'getSsn', 'getIban', 'getCardNumber', 'email', 'telephone', 'phone', 'phoneNumber', 'address', 'firstName', 'lastName', 'fullName', 'birthDate', 'dateOfBirth', 'ssn', 'iban', 'cardNumber')
GROUP BY f.path, f.class HAVING count(DISTINCT f.name) >= 2
