-- the jobs of CI that run tests
-- path: file
-- line: line
-- note: the command
SELECT path, line, substr(text, 1, 60) AS note FROM ci_step WHERE does = 'test' ORDER BY path, line
