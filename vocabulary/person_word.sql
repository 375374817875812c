-- words for people of whom a service keeps records, as names of tables and classes
-- name: the word, lower case, singular and plural
-- index: name
-- typed: name TEXT
SELECT column1 AS name FROM (VALUES ('user'), ('customer'), ('patient'), ('person'), ('contact'), ('member'), ('employee'), ('applicant'), ('guest'), ('subscriber'), ('student'), ('pupil'), ('donor'), ('resident'), ('passenger'),
    ('candidate'), ('visitor'), ('volunteer'), ('participant'), ('attendee'), ('claimant'), ('citizen'), ('traveller'), ('traveler'), ('recipient'), ('teacher'), ('parent'), ('child'), ('caregiver'), ('beneficiary'), ('respondent'))
UNION ALL
SELECT column1 FROM (VALUES ('users'), ('customers'), ('patients'), ('persons'), ('people'), ('contacts'), ('members'), ('employees'), ('applicants'), ('guests'), ('subscribers'), ('students'), ('pupils'), ('donors'), ('residents'), ('passengers'),
    ('candidates'), ('visitors'), ('volunteers'), ('participants'), ('attendees'), ('claimants'), ('citizens'), ('travellers'), ('travelers'), ('recipients'), ('teachers'), ('parents'), ('children'), ('caregivers'), ('beneficiaries'), ('respondents'))
