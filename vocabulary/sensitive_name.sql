-- what the names of values say about them: secrets, personal data, or neither for all that they sound like it
-- name: canonical name of a value that is logged or put into an exception, or key it is written under
-- secret: 1 when it names a secret
-- personal: 1 when it names personal data
-- harmless: 1 when it names something about them (a count, a hash, a masked or missing one)
-- index: name
-- typed: name TEXT
WITH word(name) AS MATERIALIZED (
    SELECT value FROM logged_value
    UNION
    SELECT name FROM logged_value WHERE name IS NOT NULL
    UNION
    SELECT a.value FROM service_call c CROSS JOIN argument a ON a.call = c.id
    WHERE (c.name IN (SELECT name FROM call_name WHERE name LIKE '%Error') OR c.name IN (SELECT name FROM call_name WHERE name LIKE '%Exception')) AND a.name = '${}' AND a.value IS NOT NULL
), judged AS MATERIALIZED (
    SELECT name,
           name REGEXP '(?i)(^|[^a-z])(pass(word|wd|code|phrase)|pwd|pass|secret|api[-_]?key|access[-_]?key|private[-_]?key|signing[-_]?key|encryption[-_]?key|token|jwt|authorization|cookies?|set-cookie|otp|otp[-_]?code|pin|mfa[-_]?code|totp|credentials?|conn(ection)?[-_]?str(ing)?|dsn|cvv|cvc|bearer|apikey)$|(password|passwd|pwd|passphrase|secret|token|apikey|api_key|privatekey|private_key|accesskey|access_key|credentials?|jwt|connectionstring|setcookie|auth_?header)$' AS secret,
           name REGEXP '(?i)(^|[^a-z])(e?[-_]?mail|e[-_]?mail[-_]?(address)?|phone|phone[-_]?(number|no)|mobile|mobile[-_]?number|tel|telephone|msisdn|ssn|social[-_]?security([-_]?number)?|passport([-_]?(number|no))?|national[-_]?id|dob|date[-_]?of[-_]?birth|birth[-_]?(day|date)|(first|last|full|middle|given|family|sur)[-_]?name|surname|(street|home|postal|billing|shipping|mailing|delivery)[-_]?address|post(al)?[-_]?code|zip|zip[-_]?code|iban|bic|card[-_]?(num|number|no)|pan|credit[-_]?card|account[-_]?(num|number)|salary|tax[-_]?id|diagnosis|medication|allergies)$|(^|[^a-z])(e?mails(\(\))?\[\]|[a-z]+_emails(\(\))?\[\]|recipients?|mail_?to|rcpt_?to)$|([a-z](Email|Phone|EmailAddress|PhoneNumber|FirstName|LastName|FullName|Iban|CardNumber|Ssn|DateOfBirth|PostalCode|Birthday|Birthdate))$' AS personal,
           name REGEXP '(?i)(next|prev|previous|page|continuation|cursor|cancel|cancellation|sync|pagination|start|end|total|max|input|output|prompt|completion|num|stop|eos|pad)[-_]?tokens?$|(has|is|hashed|encrypted|encoded|masked|redacted|md5|sha|missing|valid|safe|obfuscated|hidden|truncated|partial|digest|verified|needs|no)[-_]?(e?mail|phone|password|token|secret|key|pan|iban|card|cookie|name|authorization|credentials|ssn)[a-z]*$|(hash|hashed|digest|masked|redacted)$|cancell?ation(token)?source(\(\))?\.token$'
           -- of types, assemblies and files, where names are members with a capital
           OR name GLOB '*.FullName' AND NOT name REGEXP '(?i)(user|customer|person|people|member|employee|patient|contact|author|profile|account|applicant|guest|owner|student|client|request|dto|input|command)' AS harmless
    FROM word
)
SELECT name, secret, personal, harmless FROM judged WHERE secret OR personal OR harmless
