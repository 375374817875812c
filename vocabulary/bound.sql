-- the best time bound of each use: a full one before a partial one, a known one before none
-- use: use.id
-- timeout: text of the full bound; NULL when there is none; 'unknown' when it could not be resolved
-- source: where it comes from
-- completeness: full, or what the partial bound covers: connect, idle, acquire
-- path: where it is set
-- line: line of it
-- index: use
SELECT use,
       CASE WHEN completeness = 'full' THEN value || CASE source WHEN 'default' THEN ' (default)' ELSE '' END END AS timeout,
       source, completeness, path, line
FROM (SELECT s.use, s.value, s.source, s.completeness, s.path, s.line,
             row_number() OVER (PARTITION BY s.use
                                ORDER BY s.completeness = 'full' AND s.value IS NOT NULL DESC,
                                         s.completeness = 'full' AND s.source <> 'default' DESC,
                                         s.value IS NOT NULL DESC, s.source = 'default') AS place
      FROM setting s WHERE s.name = 'timeout')
WHERE place = 1
