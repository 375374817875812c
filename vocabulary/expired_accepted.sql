-- places where a token that is over is taken as if it were not
-- path: file
-- line: line
-- note: how
-- anchor: java ExpiredJwtException
-- anchor: csharp LifetimeValidator
WITH refreshed(function) AS ( -- where a token that is over is what somebody comes with
    SELECT f.id FROM function f WHERE f.name REGEXP '(?i)(refresh|renew|expired|logout|revoke|blacklist|introspect)'
)
SELECT t.path, t.line, 'the claims of an expired token are returned' AS note
FROM trait t JOIN block b ON b.id = t.block AND b.kind = 'catch' JOIN service_file f ON f.path = t.path
WHERE t.kind = 'return' AND t.detail REGEXP '(\.|->)(getClaims|getPayload|claims|payload)(\(\))?$' AND t.function NOT IN (SELECT function FROM refreshed)
  AND EXISTS (SELECT 1 FROM trait c WHERE c.block = t.block AND c.kind = 'catch' AND c.detail REGEXP '(?i)expired')
UNION ALL -- LifetimeValidator = (...) => true
SELECT c.path, a.line, 'LifetimeValidator lets every token pass'
FROM service_call c JOIN argument a ON a.call = c.id AND a.name = 'LifetimeValidator' AND a.function IS NOT NULL
WHERE EXISTS (SELECT 1 FROM trait t WHERE t.function = a.function AND t.kind = 'return' AND t.detail = 'true') AND NOT EXISTS (SELECT 1 FROM trait t WHERE t.function = a.function AND t.kind = 'return' AND t.detail <> 'true')
UNION ALL -- more than a day of grace is none
SELECT c.path, c.line, c.name || ' takes tokens that ended ' || CAST(CAST(a.value AS INTEGER) / 86400 AS TEXT) || ' days ago'
FROM service_call c JOIN argument a ON a.call = c.id AND a.position = 0 AND a.name IS NULL AND a.kind = 'number'
WHERE c.name IN ('acceptExpiresAt', 'acceptLeeway', 'clockSkewSeconds', 'setAllowedClockSkewSeconds', 'setAllowedClockSkewInSeconds') AND CAST(a.value AS INTEGER) > 86400
UNION ALL
SELECT a.path, a.line, 'the leeway takes tokens that ended ' || CAST(CAST(a.value AS INTEGER) / 86400 AS TEXT) || ' days ago'
FROM assignment a JOIN service_file f ON f.path = a.path WHERE a.target REGEXP 'JWT\.leeway$' AND a.kind = 'number' AND CAST(a.value AS INTEGER) > 86400
UNION ALL
SELECT u.path, a.line, u.library || ' takes tokens that ended ' || CAST(CAST(a.value AS INTEGER) / 86400 AS TEXT) || ' days ago'
FROM service_use u JOIN argument a ON a.call = u.call WHERE u.role = 'token_verify' AND a.name REGEXP '(^|\.)(clockTolerance|leeway|exp_leeway)$' AND a.kind = 'number' AND CAST(a.value AS INTEGER) > 86400
