-- a service that answers requests and calls others to do so
-- path: file
-- line: line
-- note: what it is
SELECT path, line, note FROM serves_requests WHERE EXISTS (SELECT 1 FROM calls_out)
