-- databases that the code uses
-- path: file
-- line: line
-- note: which
SELECT path, line, library AS note FROM outbound_call WHERE kind = 'db' AND scope = 'service'
