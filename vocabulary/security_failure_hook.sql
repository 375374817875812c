-- functions that Spring Security runs when it refuses a caller: listeners of its events, handlers, entry points
-- function: function.id
-- index: function
SELECT c.decorates AS function FROM service_call c
WHERE c.name = 'EventListener' AND c.decorates IS NOT NULL
  AND (EXISTS (SELECT 1 FROM service_call k WHERE k.function = c.decorates AND k.callee REGEXP 'Authentication(Failure\w*|CredentialsNotFound\w*)Event\(\)')
       OR EXISTS (SELECT 1 FROM argument a WHERE a.call = c.id AND a.value REGEXP 'AuthenticationFailure\w*Event'))
UNION
SELECT f.id FROM function f JOIN service_file s ON s.path = f.path AND s.language IN ('java', 'kotlin')
WHERE f.kind = 'method' AND (f.name IN ('onAuthenticationFailure', 'commence')
   OR f.name = 'onApplicationEvent' AND EXISTS (SELECT 1 FROM service_call k WHERE k.function = f.id AND k.callee REGEXP 'AuthenticationFailure\w*Event\(\)'))
