-- what Spring Security's filter chains ask for, in the order in which they are asked
-- path: file
-- line: line
-- unit: unit
-- position: order
-- pattern: path pattern as a regular expression; NULL every request that is left
-- kind: open, authentication or authorization
-- index: unit
WITH ruled AS MATERIALIZED (
    SELECT c.path, c.line, c.unit, c.position, c.origin, CASE WHEN c.name IN ('permitAll', 'anonymous') THEN 'open' WHEN c.name LIKE 'has%' OR c.name = 'access' THEN 'authorization' ELSE 'authentication' END AS kind
    FROM service_call c
    WHERE c.name IN ('permitAll', 'anonymous', 'authenticated', 'fullyAuthenticated', 'denyAll', 'hasRole', 'hasAnyRole', 'hasAuthority', 'hasAnyAuthority', 'hasScope', 'access')
      AND c.path IN (SELECT path FROM import WHERE module LIKE 'org.springframework.security.%')
)
SELECT r.path, r.line, r.unit, r.position,
       '^' || replace(replace(replace(replace(replace(CASE WHEN a.value LIKE '/%' THEN a.value ELSE '/' || a.value END, '.', '\.'), '/**', char(1)), '**', char(2)), '*', '[^/]*'), char(1), '(/.*)?') || '$' AS pattern, r.kind
FROM ruled r JOIN call m ON m.id = r.origin AND m.name IN ('requestMatchers', 'antMatchers', 'mvcMatchers', 'regexMatchers', 'pathMatchers', 'securityMatcher')
JOIN argument a ON a.call = m.id AND a.kind = 'string' AND (a.name IS NULL OR a.name = '[]')
UNION ALL -- authorize("/api/**", authenticated) in a block
SELECT c.path, c.line, c.unit, c.position, CASE WHEN p.value IS NOT NULL THEN
       '^' || replace(replace(replace(replace(replace(CASE WHEN p.value LIKE '/%' THEN p.value ELSE '/' || p.value END, '.', '\.'), '/**', char(1)), '**', char(2)), '*', '[^/]*'), char(1), '(/.*)?') || '$' END,
       CASE WHEN r.value REGEXP '(permitAll|anonymous)$' THEN 'open' WHEN r.value REGEXP 'has\w+(\(\))?$' THEN 'authorization' ELSE 'authentication' END
FROM service_call c JOIN argument r ON r.call = c.id AND r.name IS NULL AND r.position = (SELECT max(l.position) FROM argument l WHERE l.call = c.id AND l.name IS NULL)
LEFT JOIN argument p ON p.call = c.id AND p.name IS NULL AND p.kind = 'string' AND p.position < r.position
WHERE c.name = 'authorize' AND r.position > 0 AND c.path IN (SELECT path FROM import WHERE module LIKE 'org.springframework.security.%')
  AND (p.value IS NOT NULL OR EXISTS (SELECT 1 FROM argument y WHERE y.call = c.id AND y.position = 0 AND y.value REGEXP 'any(Request|Exchange)$'))
UNION ALL -- quarkus.http.auth.permission.admin.paths=/admin/*,/reports/*: the longest that fits
SELECT p.path, p.line, p.unit, -length(j.value), '^' || replace(replace(replace(replace(trim(j.value), '.', '\.'), '/*', char(1)), '*', '[^/]*'), char(1), '(/.*)?') || '$',
       CASE o.value WHEN 'permit' THEN 'open' WHEN 'authenticated' THEN 'authentication' WHEN 'deny' THEN 'authentication' ELSE 'authorization' END
FROM framework_setting p JOIN framework_setting o ON o.path = p.path AND o.name = rtrim(p.name, 'paths') || 'policy'
CROSS JOIN json_each('["' || replace(replace(p.value, '"', ''), ',', '","') || '"]') j
WHERE p.name LIKE 'quarkus.http.auth.permission.%.paths' AND EXISTS (SELECT 1 FROM dependency d WHERE d.name REGEXP '^io\.quarkus:quarkus-(oidc|smallrye-jwt|security|elytron|oauth2)')
UNION ALL
SELECT r.path, r.line, r.unit, r.position, NULL, r.kind
FROM ruled r JOIN call m ON m.id = r.origin AND m.name IN ('anyRequest', 'anyExchange')
