-- signs that other services of the same owner call this one
-- path: file
-- line: line
-- note: what
SELECT path, line, coalesce(method || ' ', '') || coalesce(pattern, '') AS note FROM route
WHERE coalesce(pattern, '') REGEXP '(?i)(^|/)(_?internal|s2s|service-to-service|private)(/|$)'
UNION
SELECT path, line, 'header ' || detail FROM trait
WHERE kind = 'header' AND detail REGEXP '^x-(internal|service|client)-?(token|key|name|id|request|caller|auth|secret)?$'
UNION
SELECT path, line, name FROM environment WHERE name REGEXP '(?i)^(INTERNAL|SERVICE)_(API_)?(TOKEN|KEY|SECRET|CALLERS|CIDRS?|NETWORKS?)$'
UNION
SELECT path, line, titles FROM section WHERE role IN ('docs', 'production')
  AND text REGEXP '(?i)\b(internal (callers?|services?|clients?|jobs?|traffic)|(called|used|polled|consumed) by (our|other|the) [a-z -]{0,40}(services?|workers?|jobs?|backends?))\b'
