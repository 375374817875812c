-- signs that people outside the team use the service: public endpoints, a web front end; none where the documents say that nobody outside uses it
-- path: file
-- line: line
-- note: what
WITH inward AS (
    SELECT 1 FROM section s
    WHERE s.role IN ('docs', 'production') AND (s.level <= 1 OR s.path LIKE 'README%')
      AND s.text REGEXP '(?i)(\b(nobody|no one|none) (from )?outside\b|\bno (outside|external) (users|callers|customers)\b|\b(internal|back-?office|employee|staff)[- ](only|tool|service|use only|api|batch|job|dashboard)\b|\bonly (our|the) (own )?(\w+ )?(employees|staff|colleagues|department|team|teams|services?)\b|\bonly (used|called|reachable|reached) (by|from|inside|within) (our|the|other|internal)\b|\bnot (exposed|reachable|public|open) (to|from|outside|on) ?(the )?(outside|internet|public|world)?\b|\binside (our|the) (company|network|cluster) only\b)'
)
SELECT path, line, note FROM has_public_api WHERE NOT EXISTS (SELECT 1 FROM inward)
