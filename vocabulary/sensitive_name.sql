-- what the names of values say about them: secrets, personal data, or neither for all that they sound like it
-- name: name of a value that is logged or put into an error, canonical or as written, or key it is written under
-- secret: 1 when it names a secret
-- personal: 1 when it names personal data
-- harmless: 1 when it names something about them (a count, a hash, a masked or missing one)
-- index: name
-- typed: name TEXT
WITH word(name) AS MATERIALIZED (
    SELECT value FROM leak_value WHERE value IS NOT NULL
    UNION
    SELECT written FROM leak_value
    UNION
    SELECT name FROM leak_value WHERE name IS NOT NULL
    UNION
    SELECT asked FROM leak_value WHERE asked IS NOT NULL
    UNION
    SELECT asked FROM leak_error WHERE asked IS NOT NULL
    UNION
    SELECT value FROM leak_error
    UNION
    SELECT written FROM leak_error
    UNION
    SELECT name FROM field
    UNION
    SELECT name FROM message_field
    UNION -- Struct.new(:email, :password)
    SELECT a.value FROM argument a JOIN service_call c ON c.id = a.call WHERE c.callee IN ('Struct', 'Data.define') AND a.kind = 'string' AND a.name IS NULL
), judged AS MATERIALIZED (
    SELECT name,
           name REGEXP '(?i)(^|[^a-z])(pass(word|wd|code|phrase)|pwd|pass|pw|pswd|psw|pword|secret|api[-_]?key|access[-_]?key|private[-_]?key|signing[-_]?key|encryption[-_]?key|token|jwt|authorization|cookies?|set-cookie|otp|otp[-_]?code|pin|mfa[-_]?code|totp|credentials?|conn(ection)?[-_]?str(ing)?|dsn|cvv2?|cvc|security[-_]?code|recovery[-_]?codes?|mnemonic|seed[-_]?phrase|bearer|apikey)$|[a-z](Pw|Psw)$|(password|passwd|pwd|pswd|passphrase|secret|token|apikey|api_key|privatekey|private_key|accesskey|access_key|credentials?|jwt|connectionstring|setcookie|auth_?header)$|[.:](get_?)?(password|passwd|pswd|pwd|pw|passphrase|secret|(access|refresh|auth|bearer|id)_?token|api_?key|private_?key|otp)\(\)$' AS secret,
           name REGEXP '(?i)(^|[^a-z])(e?[-_]?mail|e[-_]?mail[-_]?(address)?|phone|phone[-_]?(number|no)|mobile|mobile[-_]?number|tel|telephone|msisdn|ssn|social[-_]?security([-_]?number)?|passport([-_]?(number|no))?|national[-_]?id|dob|date[-_]?of[-_]?birth|birth[-_]?(day|date)|(first|last|full|middle|given|family|sur)[-_]?name|surname|(street|home|postal|billing|shipping|mailing|delivery)[-_]?address|post(al)?[-_]?code|zip|zip[-_]?code|iban|bic|card[-_]?(num|number|no)|pan|credit[-_]?card|account[-_]?(num|number)|salary|tax[-_]?id|fnr|fodselsnummer|personnummer|cpf|bsn|nino|pesel|aadhaar|nhs[-_]?number|diagnosis|medication|allergies)$|(^|[^a-z])(e?mails(\(\))?\[\]|[a-z]+_emails(\(\))?\[\]|recipients?|mail_?to|rcpt_?to)$|([a-z](Email|Phone|EmailAddress|PhoneNumber|FirstName|LastName|FullName|Iban|CardNumber|Ssn|DateOfBirth|PostalCode|Birthday|Birthdate))$|[.:](get_?)?(e_?mail(_?address)?|phone(_?(number|no))?|mobile(_?number)?|telephone|ssn|passport_?(number|no)|national_?id|dob|date_?of_?birth|birth_?(day|date)|(first|last|full|given|family|sur)_?name|surname|(home|street|postal|billing|shipping|delivery)_?address|post(al)?_?code|iban|card_?number)\(\)$' AS personal,
           name REGEXP '(?i)(next|prev|previous|page|continuation|cursor|cancel|cancellation|sync|pagination|start|end|total|max|input|output|prompt|completion|num|stop|eos|pad|delta|change|state|upload|bom|vex|tracking|correlation|processing|job|task|event|workflow|lease|fencing|ack|idempotency|change)[-_]?tokens?$|(had|has|is|was|hashed|encrypted|encoded|masked|redacted|md5|sha|missing|valid|safe|obfuscated|hidden|truncated|partial|digest|verified|needs|no)[-_]?(e?mail|phone|password|token|secret|key|pan|iban|card|cookie|name|authorization|credentials|ssn)[a-z]*$|(hash|hashed|digest|masked|redacted)$|(^|[^a-z])(hashed|encrypted|masked|redacted|obfuscated)[-_]?[a-z_]*$|(^|[^a-z])(enable|disable|use|allow|require|validate|should|can|did|will|want|skip|ignore|show|hide)d?[-_]?(e?mail|phone|password|token|secret|key|cookie|jwt|otp|totp|credential|authorization)s?$|cancell?ation(token)?source(\(\))?\.token$|ids?_?with[a-z_]*$'
           -- a switch: orgAbility.UseResetPassword
           OR name REGEXP '(^|[^A-Za-z])([uU]se|[eE]nabled?|[aA]llow|[rR]equired?|[sS]upports?|[iI]s|[hH]as|[hH]ad|[wW]as|[cC]an|[sS]hould|[nN]eeds|[sS]kip|[wW]ith|[wW]ithout)(?=[A-Z_])\w*([pP]assword|[tT]oken|[sS]ecret|[kK]ey|[cC]ookies?|[jJ]wt|[oO]tp|[eE]mail|[pP]hone|[aA]uth_?[hH]eader)s?$'
           -- where keys come in pairs, this one is the name of the pair
           OR name REGEXP '(?i)access_?key(_?id)?$' AND EXISTS (SELECT 1 FROM field k WHERE k.name IN ('SecretKey', 'secretKey', 'secret_key', 'secretAccessKey', 'SecretAccessKey', 'secret_access_key'))
           OR name REGEXP '(?i)(repo(sitory)?|org|project|branch|package|module|class|file|image|qualified|service|method|procedure|message|descriptor|type|enum|workspace|slug)\w*(\(\))?[._]?full_?name(\(\))?$' -- of things
           OR name REGEXP '(?i)(^|[^a-z])full_?name$' AND EXISTS (SELECT 1 FROM import i WHERE i.module REGEXP '(?i)go-github|gitea|go-gitlab|octokit|pygithub|go-bitbucket|forge') AND NOT EXISTS (SELECT 1 FROM field k WHERE lower(k.name) IN ('firstname', 'first_name', 'lastname', 'last_name')) -- of repositories
           -- of types, assemblies and files, where names are members with a capital
           OR name REGEXP '(?i)(^|[^a-z])full_?name$' AND name REGEXP '[.:]' AND NOT name REGEXP '(?i)(user|customer|person|people|member|employee|patient|contact|author|profile|account|applicant|guest|owner|student|client|request|dto|input|command|req\b|body|form|data|params)' AS harmless
    FROM word
)
SELECT name, secret, personal, harmless FROM judged WHERE secret OR personal OR harmless
