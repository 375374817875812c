-- consoles and registries of Spring Cloud that a service starts, that nothing guards, and whose port Compose publishes
-- path: file
-- line: line of the annotation
-- name: what it starts
WITH console AS MATERIALIZED (
    SELECT c.path, c.line, c.unit, k.column2 AS name FROM (VALUES ('EnableEurekaServer', 'the Eureka registry'), ('EnableHystrixDashboard', 'the Hystrix dashboard'), ('EnableTurbine', 'the Turbine stream'),
        ('EnableTurbineStream', 'the Turbine stream'), ('EnableAdminServer', 'the Spring Boot Admin server'), ('EnableZipkinServer', 'the Zipkin server')) k
    CROSS JOIN service_call c ON c.name = k.column1 AND c.decorates IS NOT NULL
    WHERE NOT EXISTS (SELECT 1 FROM dependency d WHERE d.unit = c.unit AND d.ecosystem = 'maven' AND d.name LIKE 'org.springframework%security%')
)
SELECT DISTINCT c.path, c.line, c.name FROM console c
CROSS JOIN framework_setting a ON a.unit = c.unit AND a.name = 'spring.application.name'
CROSS JOIN node s ON s.key = a.value CROSS JOIN document d ON d.id = s.document AND d.kind = 'compose' AND d.role = 'production'
CROSS JOIN node p ON p.parent = s.id AND p.key = 'ports'
