-- functions that stop guessing by counting failures: an account or address is closed after some
-- function: function.id
-- path: file
-- line: line of the check
-- index: function
SELECT b.function, b.path, min(b.line) AS line FROM block b JOIN service_file f ON f.path = b.path
WHERE b.kind = 'branch'
  AND (b.detail REGEXP '(?i)(attemp|fail|(?<![nse])tries|wrong|strikes|errors?_?count|lock|block|banned|closed|until|throttl|cooldown)'
       AND b.detail REGEXP '(?i)(<|(?<![-=])>|isLocked|locked|blocked|until|too_?many|exceeded)'
       OR b.detail REGEXP '>=? ?(\d+|[A-Z][A-Z_]+|max\w*|limit\w*)' AND EXISTS (SELECT 1 FROM failure_count n WHERE n.function = b.function))
  AND (EXISTS (SELECT 1 FROM trait t WHERE t.function = b.function AND t.line BETWEEN b.line AND b.end_line AND t.kind IN ('return', 'throw', 'status'))
       OR EXISTS (SELECT 1 FROM call c WHERE c.block = b.id AND c.name IN ('throw', 'status', 'sendStatus', 'next')))
  AND NOT EXISTS (SELECT 1 FROM block l WHERE l.function = b.function AND l.kind = 'loop' AND l.line <= b.line AND l.end_line >= b.end_line) -- tries again by itself
GROUP BY b.function
UNION -- the library closes the account: PasswordSignInAsync(user, password, persistent, lockoutOnFailure: true)
SELECT u.function, u.path, u.line FROM service_use u JOIN argument a ON a.call = u.call AND a.kind = 'boolean' AND a.value = 'true'
WHERE u.role = 'credential_check' AND u.function IS NOT NULL AND u.library = 'Microsoft.AspNetCore.Authentication'
  AND (a.name = 'lockoutOnFailure' OR a.name IS NULL AND a.position = (SELECT max(l.position) FROM argument l WHERE l.call = u.call AND l.name IS NULL))
