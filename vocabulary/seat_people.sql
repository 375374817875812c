-- where the repository says whom to turn to: owners of code, how to report, where help is
-- path: file
-- line: line
-- note: what stands there
SELECT path, line, note FROM (
    SELECT path, min(line) AS line, 'who owns the code' AS note, 0 AS rank FROM owner GROUP BY path
    UNION ALL
    SELECT path, min(line), 'whom to tell of a vulnerability', 1 FROM section WHERE basename(path) IN ('SECURITY.md', 'SECURITY.rst', 'SECURITY.txt') AND words > 0 GROUP BY path
    UNION ALL
    SELECT path, line, title, 2 FROM section WHERE basename(path) LIKE 'README%' AND title REGEXP '(?i)\b(support|contact|get(ting)? help|help|bugs?|maintainers?|community)\b' AND role IN ('docs', 'production')
) ORDER BY rank, length(path) - length(replace(path, '/', '')), path, line
