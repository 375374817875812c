-- personal data in stores that the service owns
-- path: file
-- line: line
-- note: which
SELECT path, line, note FROM handles_pii WHERE EXISTS (SELECT 1 FROM has_durable_data)
