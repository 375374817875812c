-- tracing that runs in production
-- path: file
-- line: line
-- note: what runs
SELECT path, line, library || ' ' || kind AS note FROM tracer WHERE state = 'on'
