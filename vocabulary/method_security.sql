-- annotations of Spring Security on methods that really protect something: where method security is switched on, with an expression that asks for something
-- call: call.id of the annotation
-- index: call
-- typed: call INTEGER
SELECT u.call FROM service_use u JOIN call c ON c.id = u.call
WHERE u.role = 'authorize' AND u.library = 'spring-security' AND u.kind = 'annotation'
  AND NOT EXISTS (SELECT 1 FROM argument a WHERE a.call = u.call AND a.value REGEXP '(?i)^\s*(permitAll(\(\))?|isAnonymous\(\)|true)\s*$')
  AND EXISTS (SELECT 1 FROM service_call e WHERE e.name IN ('EnableMethodSecurity', 'EnableReactiveMethodSecurity') AND (c.name <> 'Secured' OR EXISTS (SELECT 1 FROM argument a WHERE a.call = e.id AND a.name = 'securedEnabled' AND a.value = 'true'))
              UNION ALL
              SELECT 1 FROM service_call e JOIN argument a ON a.call = e.id AND a.value = 'true' WHERE e.name = 'EnableGlobalMethodSecurity' AND a.name = CASE c.name WHEN 'Secured' THEN 'securedEnabled' ELSE 'prePostEnabled' END)
