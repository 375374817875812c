-- policies of ASP.NET that ask for nothing but to be signed in
-- name: name of the policy
-- index: name
-- typed: name TEXT
SELECT DISTINCT n.value AS name
FROM service_call c CROSS JOIN argument n ON n.call = c.id AND n.position = 0 AND n.kind = 'string' CROSS JOIN argument p ON p.call = c.id AND p.position = 1 AND p.function IS NOT NULL
WHERE c.name = 'AddPolicy' AND EXISTS (SELECT 1 FROM call k WHERE k.function = p.function AND k.name = 'RequireAuthenticatedUser')
  AND NOT EXISTS (SELECT 1 FROM call k WHERE k.function = p.function AND k.name NOT IN ('RequireAuthenticatedUser', 'AddAuthenticationSchemes'))
