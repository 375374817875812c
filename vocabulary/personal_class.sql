-- classes whose objects print personal data when they are logged: they have it and say so in toString
-- name: canonical name of such an object: src/Owner.java:Owner()
-- typed: name TEXT
-- index: name
SELECT f.path || ':' || f.class || '()' AS name
FROM function f JOIN service_file s ON s.path = f.path AND s.language = 'java'
WHERE f.kind = 'method' AND f.name IN ('getEmail', 'getEmailAddress', 'getTelephone', 'getPhone', 'getPhoneNumber', 'getMobile', 'getAddress', 'getStreet', 'getFirstName', 'getLastName', 'getFullName', 'getSurname',
                 'getBirthDate', 'getDateOfBirth', 'getSsn', 'getIban', 'getCardNumber', 'email', 'telephone', 'phone', 'phoneNumber', 'address', 'firstName', 'lastName', 'fullName', 'birthDate', 'dateOfBirth', 'ssn', 'iban', 'cardNumber')
  AND (f.name NOT LIKE 'get%'
    OR EXISTS (SELECT 1 FROM function t WHERE t.path = f.path AND t.class = f.class AND t.name = 'toString')
    OR EXISTS (SELECT 1 FROM function c JOIN call d ON d.decorates = c.id AND d.name IN ('Data', 'ToString', 'Value') WHERE c.path = f.path AND c.kind = 'class' AND c.name = f.class))
GROUP BY f.path, f.class HAVING count(DISTINCT f.name) >= 2
