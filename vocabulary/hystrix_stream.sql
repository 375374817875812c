-- services whose Hystrix commands are streamed to somebody: pushed by a broker, or by an endpoint that is exposed
-- path: file
-- line: line
-- unit: unit of the service
-- typed: unit INTEGER
SELECT d.path, d.line, d.unit FROM dependency d
WHERE d.ecosystem = 'maven' AND d.name IN ('org.springframework.cloud:spring-cloud-netflix-hystrix-stream', 'org.springframework.cloud:spring-cloud-netflix-hystrix-amqp')
UNION ALL
SELECT s.path, s.line, s.unit FROM framework_setting s
WHERE s.name = 'management.endpoints.web.exposure.include' AND (s.value LIKE '%hystrix%' OR s.value = '*')
  AND EXISTS (SELECT 1 FROM dependency d WHERE d.unit = s.unit AND d.ecosystem = 'maven' AND d.name LIKE 'org.springframework.cloud:%hystrix')
  AND EXISTS (SELECT 1 FROM dependency d WHERE d.unit = s.unit AND d.name = 'org.springframework.boot:spring-boot-starter-actuator')
