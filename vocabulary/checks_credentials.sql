-- places where a password, token or key is checked
-- path: file
-- line: line
-- note: what checks
SELECT path, line, library || ' ' || role AS note FROM service_use WHERE role IN ('guard', 'token_verify', 'credential_check')
UNION
SELECT path, line, 'refuses callers' FROM rejecting_function WHERE kind = 'authentication'
UNION -- a framework that asks every request for a login
SELECT path, line, 'the framework asks for a login' FROM route_rule WHERE kind <> 'open'
UNION
SELECT path, line, note FROM framework_login
