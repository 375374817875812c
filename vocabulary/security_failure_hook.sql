-- functions that run when a framework refuses a caller: listeners of its events and signals, handlers, entry points
-- function: function.id
-- system: spring, symfony, laravel, django, rails, aspnet
-- path: file
-- line: line
-- index: function
-- typed: function INTEGER
WITH heard AS ( -- a parameter that is the event of a failure
    SELECT t.function, t.detail, f.name, f.parent, f.path, f.line FROM trait t JOIN function f ON f.id = t.function
    WHERE t.kind = 'receives' AND t.scope = 'service'
      AND t.detail REGEXP '(?i)(security|auth|lexik).*[.\\](\w*Authentication(Failure|CredentialsNotFound)\w*Event|LoginFailure\w*Event|AuthorizationDeniedEvent|AuthorizationFailureEvent|JWT(Invalid|NotFound|Expired)Event|Events[.\\](Failed|Lockout))$'
)
SELECT h.function, CASE WHEN h.path LIKE '%.php' THEN CASE WHEN h.detail LIKE '%Events\%' THEN 'laravel' ELSE 'symfony' END ELSE 'spring' END AS system, h.path, h.line FROM heard h
WHERE h.name IN ('onApplicationEvent', 'handle', 'accept', '__invoke', 'onAuthenticationFailure') OR h.detail LIKE '%Events\%'
   OR EXISTS (SELECT 1 FROM call d WHERE d.decorates IN (h.function, h.parent) AND d.callee REGEXP '(EventListener|AsEventListener|TransactionalEventListener)$')
   OR EXISTS (SELECT 1 FROM function g WHERE g.parent = h.parent AND g.name = 'getSubscribedEvents')
   OR EXISTS (SELECT 1 FROM node n WHERE n.key = 'name' AND n.value = 'kernel.event_listener')
UNION
SELECT c.decorates, 'spring', c.path, c.line FROM service_call c
WHERE c.name = 'EventListener' AND c.decorates IS NOT NULL
  AND (EXISTS (SELECT 1 FROM service_call k WHERE k.function = c.decorates AND k.callee REGEXP 'Authentication(Failure\w*|CredentialsNotFound\w*)Event\(\)')
       OR EXISTS (SELECT 1 FROM argument a WHERE a.call = c.id AND a.value REGEXP 'AuthenticationFailure\w*Event'))
UNION
SELECT f.id, CASE s.language WHEN 'php' THEN 'symfony' ELSE 'spring' END, f.path, f.line FROM function f JOIN service_file s ON s.path = f.path AND s.language IN ('java', 'kotlin', 'php')
WHERE f.kind = 'method' AND (f.name IN ('onAuthenticationFailure', 'commence', 'unsuccessfulAuthentication')
   OR f.name = 'onApplicationEvent' AND EXISTS (SELECT 1 FROM service_call k WHERE k.function = f.id AND k.callee REGEXP 'AuthenticationFailure\w*Event\(\)'))
UNION -- a function handed over as failure handler or entry point
SELECT a.function, 'spring', c.path, c.line FROM service_call c JOIN argument a ON a.call = c.id AND a.function IS NOT NULL WHERE c.name IN ('failureHandler', 'authenticationFailureHandler', 'authenticationEntryPoint')
UNION -- @receiver(user_login_failed), user_login_failed.connect(note)
SELECT c.decorates, 'django', c.path, c.line FROM service_call c JOIN argument a ON a.call = c.id AND a.value LIKE '%user_login_failed' WHERE c.name = 'receiver' AND c.decorates IS NOT NULL
UNION
SELECT coalesce(a.function, n.function), 'django', c.path, c.line FROM service_call c JOIN argument a ON a.call = c.id AND a.position = 0 AND a.name IS NULL LEFT JOIN function_name n ON n.name = a.value
WHERE c.name = 'connect' AND c.receiver LIKE '%user_login_failed' AND coalesce(a.function, n.function) IS NOT NULL
UNION -- Warden::Manager.before_failure { |env, options| }
SELECT a.function, 'rails', c.path, c.line FROM service_call c JOIN argument a ON a.call = c.id AND a.function IS NOT NULL WHERE c.name = 'before_failure'
UNION -- new JwtBearerEvents { OnAuthenticationFailed = context => ... }
SELECT a.function, 'aspnet', c.path, coalesce(a.line, c.line) FROM argument a JOIN service_call c ON c.id = a.call
WHERE a.function IS NOT NULL AND a.name REGEXP '(^|\.)On(AuthenticationFailed|Challenge|RemoteFailure|RedirectToLogin)$'
UNION
SELECT n.function, 'aspnet', s.path, s.line FROM assignment s JOIN function_name n ON n.name = s.value WHERE s.name IN ('OnAuthenticationFailed', 'OnChallenge', 'OnRemoteFailure') AND s.scope = 'service'
UNION
SELECT f.id, 'aspnet', f.path, f.line FROM function f JOIN service_file s ON s.path = f.path AND s.language = 'csharp'
WHERE f.kind = 'method' AND f.name IN ('AuthenticationFailed', 'HandleChallengeAsync', 'Challenge', 'RemoteFailure')
