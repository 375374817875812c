-- what configuration files of JVM frameworks set for production: application.yml, application.properties, those of a production profile, and environment variables that stand for them
-- path: file
-- line: line
-- unit: unit of the file
-- name: property in lower case, without dashes and underscores: management.tracing.sampling.probability
-- value: its value
-- typed: name TEXT
-- index: name
WITH conf AS MATERIALIZED (
    SELECT f.path, f.unit, basename(f.path) REGEXP '^(application|bootstrap)-' AS profile FROM file f
    WHERE f.role = 'production' AND f.language IN ('yaml', 'properties')
      AND basename(f.path) REGEXP '^(application|bootstrap)(-(prod|production|prd|live|cloud|kubernetes|k8s|docker))?\.(ya?ml|properties)$'
      AND f.path NOT IN (SELECT path FROM served_configuration)
    UNION ALL
    SELECT path, unit, 0 FROM served_configuration
), other AS MATERIALIZED ( -- documents for another profile
    SELECT n.document FROM node n WHERE n.shape IN ('spring.config.activate.on-profile', 'spring.profiles') AND n.value IS NOT NULL
      AND NOT n.value REGEXP '(?i)\b(prod|production|prd|live|cloud|kubernetes|k8s|docker)\b'
)
SELECT c.path, n.line, c.unit, ltrim(lower(replace(replace(replace(replace(replace(n.shape, '-', ''), '_', ''), '["', '.'), '"]', ''), '..', '.')), '.') AS name, n.value
FROM conf c CROSS JOIN node n ON n.path = c.path
WHERE n.value IS NOT NULL AND n.type NOT IN ('map', 'list') AND n.document NOT IN (SELECT document FROM other)
UNION ALL
SELECT e.path, e.line, NULL, lower(replace(e.name, '_', '.')), e.value FROM environment e
WHERE e.role = 'production' AND e.value IS NOT NULL AND e.name REGEXP '^(SPRING|MANAGEMENT|LOGGING|SERVER|QUARKUS|RESILIENCE4J)_[A-Z0-9_]+$'
