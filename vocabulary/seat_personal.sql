-- what keeps personal data: the volumes it lies on, and its columns
-- path: file
-- line: line
-- note: what stands there
SELECT path, line, note FROM (
    SELECT path, line, note, 0 AS rank FROM seat_store WHERE note LIKE 'a volume of %'
    UNION ALL
    SELECT path, line, note, CASE WHEN path LIKE '%.sql' OR path LIKE '%.prisma' OR basename(path) LIKE 'models%' THEN 1 ELSE 2 END FROM stores_pii
) ORDER BY rank, path, line
