-- sessions and login tokens that the service issues or accepts
-- path: file
-- line: line
-- note: what
SELECT path, line, library || ' ' || role AS note FROM service_use WHERE role IN ('session', 'token_sign', 'token_verify')
UNION
SELECT path, line, note FROM stored_session
