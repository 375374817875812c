-- sessions and refresh tokens that the service keeps in its own database
-- path: file
-- line: line
-- note: table
-- expires: 1 when they carry an end
SELECT c.path, c.line, 'sessions in the database' AS note,
       a.value REGEXP '(?i)(expir|valid_until|valid_to|ttl|not_after)' AS expires
FROM argument a JOIN service_call c ON c.id = a.call
WHERE a.value REGEXP '(?i)^\s*insert\s+into\s+["`\w.]*(sessions?|refresh_?tokens?|auth_?tokens?|login_?tokens?|access_?tokens?)["`]?\s*\('
  AND a.value REGEXP '(?i)(token|hash|digest|\bsid\b|secret|jti)'
UNION
SELECT c.path, c.line, 'sessions in the database', max(coalesce(a.name, '') REGEXP '(?i)(expir|valid_?until|ttl)' OR coalesce(a.value, '') REGEXP '(?i)expir')
FROM service_call c JOIN argument a ON a.call = c.id
WHERE c.callee REGEXP '(?i)(^|[.:])(sessions?|refreshTokens?|authTokens?|RefreshToken(Model|Schema)?|SessionModel)(\(\))?\.(create|insert|insertOne|save|add)$'
  AND EXISTS (SELECT 1 FROM argument t WHERE t.call = c.id AND coalesce(t.name, '') REGEXP '(?i)(token|hash|digest|\bsid\b|secret|jti|refresh)')
  AND c.callee REGEXP '(?i)(prisma|model|repository|collection|schema|sequelize|mongoose|\(\))'
GROUP BY c.id
