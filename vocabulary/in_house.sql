-- packages of the organisation that the service belongs to, which lie outside of this repository
-- package: name as the ecosystem spells it
-- head: what the canonical names of their members begin with
-- typed: package TEXT, head TEXT
WITH home(ecosystem, mark) AS MATERIALIZED ( -- what the organisation's packages begin with
    SELECT DISTINCT 'npm', substr(name, 1, instr(name, '/')) FROM unit WHERE kind = 'npm' AND name LIKE '@%/%'
    UNION -- github.com/acme/orders: of a host of many the owner, too
    SELECT DISTINCT 'go', CASE WHEN name REGEXP '^(github\.com|gitlab\.com|bitbucket\.org|codeberg\.org)/' THEN substr(name, 1, instr(name, '/') + instr(substr(name, instr(name, '/') + 1), '/')) ELSE substr(name, 1, instr(name, '/')) END
    FROM unit WHERE kind = 'go' AND name LIKE '%.%/%'
    UNION
    SELECT DISTINCT 'composer', substr(name, 1, instr(name, '/')) FROM unit WHERE kind = 'php' AND name LIKE '%/%'
    UNION
    SELECT DISTINCT 'nuget', substr(name, 1, instr(name, '.')) FROM unit WHERE kind = 'dotnet' AND name LIKE '%.%'
    UNION -- com.acme, uk.gov.justice: the first names of the packages of its own classes
    SELECT 'maven', first || '.' || CASE WHEN length(first) = 2 AND second IN ('co', 'com', 'gov', 'ac', 'org', 'nhs', 'gob', 'gouv') THEN second || '.' || substr(rest, 1, instr(rest, '/') - 1) ELSE second END || '.'
    FROM (SELECT DISTINCT first, substr(rest, 1, instr(rest, '/') - 1) AS second, substr(rest, instr(rest, '/') + 1) AS rest
          FROM (SELECT substr(inside, 1, instr(inside, '/') - 1) AS first, substr(inside, instr(inside, '/') + 1) AS rest
                FROM (SELECT dirname(substr(path, instr(path, 'src/main/') + CASE language WHEN 'java' THEN 14 ELSE 16 END)) || '/' AS inside
                      FROM file WHERE role = 'production' AND language IN ('java', 'kotlin') AND path LIKE '%src/main/' || language || '/%'))
          WHERE first <> '' AND rest LIKE '%/%')
), known(library) AS MATERIALIZED (SELECT DISTINCT library FROM use),
direct AS MATERIALIZED (
    SELECT DISTINCT ecosystem, name, constraint_text FROM dependency
    WHERE direct = 1 AND coalesce(scope, 'production') IN ('production', 'optional') AND name NOT IN (SELECT name FROM unit)
), own AS (
    SELECT d.ecosystem, d.name FROM home h CROSS JOIN direct d ON d.ecosystem = h.ecosystem AND h.mark <> '' AND lower(substr(d.name, 1, length(h.mark))) = lower(h.mark)
    WHERE NOT EXISTS (SELECT 1 FROM known k WHERE lower(substr(k.library, 1, length(h.mark))) = lower(h.mark)) -- a sample of a framework lives under the framework's own name
    UNION -- taken from a repository, not from a registry
    SELECT ecosystem, name FROM direct WHERE ecosystem IN ('npm', 'pypi', 'rubygems', 'cargo') AND constraint_text REGEXP '(?i)\bgit(hub)?[+: @]|\.git\b'
)
SELECT min(name) AS package,
       CASE ecosystem WHEN 'pypi' THEN replace(lower(name), '-', '_') WHEN 'cargo' THEN replace(name, '-', '_')
            WHEN 'maven' THEN (SELECT h.mark FROM home h WHERE h.ecosystem = 'maven' AND substr(o.name, 1, length(h.mark)) = h.mark)
            ELSE name END AS head
FROM own o GROUP BY head
