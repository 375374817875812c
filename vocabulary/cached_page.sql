-- pages and handlers that a framework caches for a time
-- path: file
-- line: line
-- note: how long
SELECT s.path, s.line, 'rebuilt every ' || s.value || ' s' AS note FROM assignment s JOIN configured_use u ON u.path = s.path AND u.role = 'cache' AND u.kind = 'page'
WHERE s.target = 'exports.revalidate' AND s.value NOT IN ('0', 'false')
