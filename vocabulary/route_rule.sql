-- the rule of Spring Security that decides each endpoint: the first whose pattern fits
-- route: route.id
-- kind: open, authentication or authorization
-- path: where the rule is
-- line: line
-- named: 1 when the rule names some paths, 0 when it is for all that are left
-- index: route
-- typed: route INTEGER
WITH java AS MATERIALIZED (
    SELECT r.id, coalesce(r.pattern, '/') AS pattern, r.unit FROM route r JOIN service_file s ON s.path = r.path AND s.language IN ('java', 'kotlin')
), fits AS (
    SELECT j.id, x.kind, x.path, x.line, x.pattern IS NOT NULL AND x.pattern <> '^(/.*)?$' AS named, row_number() OVER (PARTITION BY j.id ORDER BY x.pattern IS NULL, x.path, x.position) AS place
    FROM java j JOIN security_rule x ON (x.unit = j.unit OR NOT EXISTS (SELECT 1 FROM security_rule o WHERE o.unit = j.unit))
    WHERE x.pattern IS NULL OR j.pattern REGEXP x.pattern
)
SELECT id AS route, kind, path, line, named FROM fits WHERE place = 1
UNION ALL -- without a chain of its own, Spring Boot asks every request for a login
SELECT j.id, 'authentication', d.path, d.line, 0
FROM java j JOIN dependency d ON d.name IN ('org.springframework.boot:spring-boot-starter-security', 'org.springframework.boot:spring-boot-starter-oauth2-resource-server',
        'io.micronaut.security:micronaut-security', 'io.micronaut.security:micronaut-security-jwt', 'io.micronaut.security:micronaut-security-oauth2', 'io.micronaut.security:micronaut-security-session') AND d.direct = 1 AND d.unit = j.unit
WHERE NOT EXISTS (SELECT 1 FROM security_rule) AND NOT EXISTS (SELECT 1 FROM service_call c WHERE c.name IN ('authorizeHttpRequests', 'authorizeRequests', 'authorizeExchange'))
