-- values that production files give to variables, as switches
-- path: file
-- line: line
-- name: variable
-- value: as written
-- state: on or off
-- index: name
-- typed: name TEXT
SELECT DISTINCT path, line, name, value,
       CASE WHEN lower(trim(value)) IN ('', '0', 'false', 'off', 'no', 'none', 'disabled', 'disable', 'never') THEN 'off' ELSE 'on' END AS state
FROM environment WHERE role = 'production' AND value IS NOT NULL
UNION
SELECT DISTINCT path, line, name, NULL, 'on' FROM environment e WHERE role = 'production' AND value IS NULL
  AND NOT EXISTS (SELECT 1 FROM environment o WHERE o.name = e.name AND o.role = 'production' AND o.value IS NOT NULL)
