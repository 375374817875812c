-- signs that people outside the team use the service: public endpoints with users, a web front end
-- path: file
-- line: line
-- note: what
SELECT path, line, note FROM has_public_api
