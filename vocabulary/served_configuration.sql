-- configuration files that a configuration server of the repository (Spring Cloud Config) hands to its services
-- path: file
-- unit: unit of the service that gets it
-- typed: unit INTEGER
WITH server AS MATERIALIZED (
    SELECT DISTINCT d.unit FROM dependency d WHERE d.ecosystem = 'maven' AND d.name = 'org.springframework.cloud:spring-cloud-config-server'
), client(name, unit) AS MATERIALIZED (
    SELECT DISTINCT lower(n.value), f.unit FROM node n CROSS JOIN file f ON f.path = n.path AND f.role = 'production'
    WHERE n.shape = 'spring.application.name' AND n.value IS NOT NULL AND f.unit NOT IN (SELECT unit FROM server) AND EXISTS (SELECT 1 FROM server)
), own AS MATERIALIZED ( -- files named after a service, away from it
    SELECT f.path, dirname(f.path) AS folder, c.unit FROM client c CROSS JOIN file f ON f.role = 'production' AND f.language IN ('yaml', 'properties') AND f.unit <> c.unit
    WHERE lower(basename(f.path)) IN (c.name || '.yml', c.name || '.yaml', c.name || '.properties', c.name || '-prod.yml', c.name || '-production.yml')
)
SELECT path, unit FROM own
UNION -- what all of them get
SELECT f.path, o.unit FROM own o CROSS JOIN file f ON f.path IN (o.folder || '/application.yml', o.folder || '/application.yaml', o.folder || '/application.properties') AND f.role = 'production'
