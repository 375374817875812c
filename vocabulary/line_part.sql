-- calls whose named arguments are fields of a log line: the call that writes it, and what turns an object into its text
-- call: log_site.call
-- part: call.id of the call that has the fields
-- index: call
-- typed: call INTEGER
SELECT call, call AS part FROM log_site
UNION
SELECT s.call, k.id FROM log_site s CROSS JOIN argument a ON a.call = s.call AND a.origin IS NOT NULL CROSS JOIN call k ON k.id = a.origin
WHERE k.name IN ('stringify', 'dumps', 'json_encode', 'to_json', 'generate', 'Serialize', 'SerializeToString', 'writeValueAsString', 'Marshal', 'encodeToString', 'toJson')
