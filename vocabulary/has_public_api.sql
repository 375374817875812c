-- endpoints that callers outside the service's own network can reach
-- path: file
-- line: line
-- note: which
SELECT path, line, coalesce(method || ' ', '') || coalesce(pattern, '') AS note FROM route
WHERE NOT coalesce(pattern, '') REGEXP '(?i)^/?(_?internal|private|admin-internal|healthz?|livez?|readyz?|ready|live|metrics|status|ping|heartbeat|version)(/|$)'
  AND path NOT LIKE '%internal%'
