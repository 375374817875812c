-- names of personal data that code, schemas and queries use, as one pattern each
-- kind: what it is
-- pattern: what the last word of a name, or a column in an SQL text, matches
SELECT column1 AS kind, column2 AS pattern FROM (VALUES
    ('e-mail address', '(?i)(^|[ ._\[(,\x27])(e_?-?mail|[a-z_]*_email|e_?mail_?address)\]?$|[a-z]Email(Address)?$'),
    ('phone number', '(?i)(^|[ ._\[(,\x27])(phone|phone_?(number|no)|mobile_?(number|phone|no)|telephone|msisdn|cell_?phone)$|[a-z]Phone(Number)?$'),
    ('name of a person', '(?i)(^|[ ._\[(,\x27])((first|last|full|middle|given|family|sur|maiden|patient|customer|guest|passenger|recipient|holder|contact|tenant_full)_?name|surname)$'),
    ('address', '(?i)(^|[ ._\[(,\x27])((street|home|postal|billing|shipping|mailing|delivery|residential)_?address|post(al)?_?code|zip_?code|address_?line_?\d?|street)$'),
    ('date of birth', '(?i)(^|[ ._\[(,\x27])(date_?of_?birth|dob|birth_?(day|date)|born_?on)$'),
    ('identity number', '(?i)(^|[ ._\[(,\x27])(ssn|social_?security(_?(number|no))?|passport(_?(number|no))?|national_?(id|insurance)(_?number)?|tax_?(id|number)|driver_?licen[sc]e(_?number)?|personal_?number)$'),
    ('bank or card number', '(?i)(^|[ ._\[(,\x27])(iban|card_?number|credit_?card(_?number)?|account_?holder|bank_?account(_?number)?)$'),
    ('health data', '(?i)(^|[ ._\[(,\x27])(diagnos(is|es)|medications?|allergies|blood_?type|medical_?(record|history|notes))$'))
