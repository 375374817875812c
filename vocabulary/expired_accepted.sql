-- places where a token that is over is taken as if it were not
-- path: file
-- line: line
-- note: how
-- anchor: java ExpiredJwtException
-- anchor: csharp LifetimeValidator
-- anchor: python ExpiredSignatureError
-- anchor: php ExpiredException
-- anchor: ruby ExpiredSignature
-- anchor: javascript TokenExpiredError
-- anchor: go ErrTokenExpired
WITH refreshed(function) AS ( -- where a token that is over is what somebody comes with
    SELECT f.id FROM function f WHERE f.name REGEXP '(?i)(refresh|renew|expired|logout|revoke|blacklist|introspect)'
), over(block, path, function) AS MATERIALIZED ( -- where a token that is over arrives
    SELECT b.id, b.path, b.function FROM block b JOIN service_file f ON f.path = b.path WHERE b.kind = 'catch' AND b.bound REGEXP '(?i)expired'
    UNION
    SELECT t.block, t.path, t.function FROM trait t JOIN block b ON b.id = t.block AND b.kind = 'catch' JOIN service_file f ON f.path = t.path WHERE t.kind = 'catch' AND t.detail REGEXP '(?i)expired'
    UNION -- catch (e) { if (e.name === 'TokenExpiredError') ... }
    SELECT b.id, b.path, b.function FROM block b JOIN block o ON o.id = b.parent AND o.kind = 'catch' JOIN service_file f ON f.path = b.path WHERE b.kind = 'branch' AND b.detail REGEXP '(?i)expired'
    UNION -- if errors.Is(err, jwt.ErrTokenExpired)
    SELECT b.id, b.path, b.function FROM argument a CROSS JOIN call c ON c.id = a.call AND c.name IN ('Is', 'As') CROSS JOIN block b ON b.function = c.function AND b.line = c.line AND b.kind IN ('catch', 'branch') JOIN service_file f ON f.path = b.path
    WHERE a.value REGEXP 'ErrTokenExpired$'
), long(call, line, days) AS MATERIALIZED ( -- grace that was given in days: timedelta(days=365), Duration.ofDays(365)
    SELECT a.call, a.line, CAST(d.value AS INTEGER) * CASE WHEN d.name = 'weeks' OR o.name REGEXP '(?i)weeks' THEN 7 ELSE 1 END
    FROM argument a JOIN call o ON o.id = a.origin JOIN argument d ON d.call IN (o.id, o.origin) AND d.kind = 'number' AND (d.name IN ('days', 'weeks') OR o.callee REGEXP '(?i)(of|from)_?(days|weeks)\b')
    WHERE (a.name IN ('leeway', 'clockTolerance', 'ClockSkew') OR a.position = 0 AND a.name IS NULL AND EXISTS (SELECT 1 FROM call c WHERE c.id = a.call AND c.name IN ('acceptExpiresAt', 'acceptLeeway', 'clockSkewSeconds', 'setAllowedClockSkewSeconds', 'setAllowedClockSkewInSeconds')))
      AND CAST(d.value AS INTEGER) > 1
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
UNION -- what stands in them shows who it was, and goes on
SELECT u.path, u.line, 'the claims of an expired token are read again, unchecked'
FROM over o JOIN call c ON c.block = o.block JOIN service_use u ON u.call = c.id AND u.role = 'token_verify'
WHERE o.function NOT IN (SELECT function FROM refreshed)
  AND (u.kind = 'decode' OR EXISTS (SELECT 1 FROM setting s WHERE s.use = u.id AND (s.name = 'verified' AND s.value = 'no' OR s.name = 'ignore_expiration' AND s.value IN ('yes', 'true'))))
UNION
SELECT c.path, c.line, 'the claims of an expired token are used'
FROM over o JOIN call c ON c.block = o.block AND c.name IN ('getPayload', 'getClaims')
WHERE o.function NOT IN (SELECT function FROM refreshed) AND NOT EXISTS (SELECT 1 FROM trait t WHERE t.block = o.block AND t.kind IN ('return', 'throw'))
UNION
SELECT t.path, t.line, 'an expired token is no error'
FROM over o JOIN trait t ON t.block = o.block AND t.kind = 'return' AND t.detail REGEXP '^[^,]*[a-zA-Z][^,]*, nil$' AND NOT t.detail REGEXP '^nil,'
WHERE o.function NOT IN (SELECT function FROM refreshed)
UNION
SELECT c.path, l.line, 'takes tokens that ended ' || l.days || ' days ago' FROM long l JOIN service_call c ON c.id = l.call
UNION -- times are in milliseconds
SELECT c.path, a.line, a.name || ' takes tokens that ended ' || CASE WHEN a.kind = 'number' THEN CAST(CAST(a.value AS INTEGER) / 86400000 AS TEXT) || ' days ago' ELSE 'at any time' END
FROM argument a JOIN service_call c ON c.id = a.call
WHERE a.name = 'ClockSkew' AND (a.kind = 'number' AND CAST(a.value AS INTEGER) > 86400000 OR a.value = 'TimeSpan.MaxValue')
UNION
SELECT a.path, a.line, 'ClockSkew takes tokens that ended long ago'
FROM assignment a JOIN service_file f ON f.path = a.path WHERE a.name = 'ClockSkew' AND (a.kind = 'number' AND CAST(a.value AS INTEGER) > 86400000 OR a.value = 'TimeSpan.MaxValue')
UNION
SELECT c.path, c.line, 'WithLeeway takes tokens that ended ' || CAST(CAST(a.value AS INTEGER) / 86400000 AS TEXT) || ' days ago'
FROM service_call c JOIN argument a ON a.call = c.id AND a.position = 0 AND a.kind = 'number' WHERE c.name = 'WithLeeway' AND CAST(a.value AS INTEGER) > 86400000
UNION
SELECT a.path, a.line, 'the leeway takes tokens that ended ' || CAST(CAST(a.value AS INTEGER) / 86400 AS TEXT) || ' days ago'
FROM assignment a JOIN service_file f ON f.path = a.path WHERE a.target = 'jsonwebtoken.Validation().leeway' AND a.kind = 'number' AND CAST(a.value AS INTEGER) > 86400
UNION
SELECT a.path, a.line, 'the time at which tokens are checked ' || CASE a.name WHEN 'leeway' THEN 'has no bound' ELSE 'is fixed' END
FROM assignment a JOIN service_file f ON f.path = a.path WHERE a.target REGEXP 'JWT\.leeway$' AND a.value = 'PHP_INT_MAX' OR a.target REGEXP 'JWT\.timestamp$' AND a.kind = 'number'
