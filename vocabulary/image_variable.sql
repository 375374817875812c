-- variables that the image itself carries: ENV of the last stage and of the stages that it is built on
-- path: Dockerfile
-- line: line
-- name: variable
-- value: its value
-- index: path, line
WITH RECURSIVE stage AS (
    SELECT n.id, n.document, n.path, CAST(substr(n.pointer, 8) AS INTEGER) AS number,
           (SELECT f.value FROM node f WHERE f.parent = n.id AND f.key = 'from') AS base,
           (SELECT f.value FROM node f WHERE f.parent = n.id AND f.key = 'as') AS name
    FROM node n JOIN document d ON d.id = n.document WHERE d.format = 'dockerfile' AND n.shape = 'stages[]' AND d.role = 'production'
), shipped(id, document, base) AS (
    SELECT s.id, s.document, s.base FROM stage s WHERE s.number = (SELECT max(o.number) FROM stage o WHERE o.document = s.document)
    UNION SELECT s.id, s.document, s.base FROM shipped h JOIN stage s ON s.document = h.document AND s.name = h.base
)
SELECT n.path, n.line, n.key AS name, n.value
FROM shipped s JOIN node l ON l.parent = s.id AND l.key = 'instructions' JOIN node i ON i.parent = l.id
JOIN node w ON w.parent = i.id AND w.key = 'name' AND w.value = 'ENV' JOIN node p ON p.parent = i.id AND p.key = 'pairs' JOIN node n ON n.parent = p.id
