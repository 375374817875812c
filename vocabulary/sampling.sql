-- what decides how many traces are kept
-- path: file
-- line: line
-- state: keeps, none (nothing is kept) or implicit (the default of the SDK)
-- note: the sampler in its own words
WITH RECURSIVE live AS (SELECT * FROM tracer WHERE state <> 'off'),
chosen AS (
    SELECT t.path, t.line, t.library, t.use, t.call, s.value, s.source, s.path AS at, s.line AS at_line,
           (SELECT r.value FROM setting r WHERE r.use = t.use AND r.name = 'ratio' AND r.source <> 'default') AS ratio
    FROM live t JOIN setting s ON s.use = t.use AND s.name = 'sampler'
), made(start, call, depth) AS (
    SELECT c.use, a.origin, 0 FROM chosen c JOIN call k ON k.id = c.call JOIN argument a ON a.call IN (k.id, k.origin) AND a.name LIKE '%ampler' AND a.origin IS NOT NULL
    UNION -- an option of its own: NewTracerProvider(WithSampler(...))
    SELECT c.use, i.origin, 0 FROM chosen c JOIN argument a ON a.call = c.call JOIN call k ON k.id = a.origin AND k.name = 'WithSampler' JOIN argument i ON i.call = k.id AND i.origin IS NOT NULL
    UNION
    SELECT m.start, a.origin, m.depth + 1 FROM made m JOIN argument a ON a.call = m.call WHERE a.origin IS NOT NULL AND m.depth < 3
), grown(use, call, depth) AS ( -- what is chained on the call that starts it
    SELECT t.use, t.call, 0 FROM live t WHERE t.call IS NOT NULL
    UNION
    SELECT g.use, c.id, g.depth + 1 FROM grown g JOIN call c ON c.origin = g.call WHERE g.depth < 12
    UNION -- and what it is chained on
    SELECT g.use, c.origin, g.depth + 1 FROM grown g JOIN call c ON c.id = g.call WHERE c.origin IS NOT NULL AND g.depth < 12
), climbed(sampler, call, depth) AS ( -- where a sampler goes: into a call, or into what that call is chained on
    SELECT u.id, u.call, 0 FROM service_use u WHERE u.role = 'sampler'
    UNION
    SELECT b.sampler, a.call, b.depth + 1 FROM climbed b JOIN argument a ON a.origin = b.call WHERE b.depth < 12
    UNION
    SELECT b.sampler, c.outer, b.depth + 1 FROM climbed b JOIN call c ON c.id = b.call WHERE c.outer IS NOT NULL AND b.depth < 12
    UNION
    SELECT b.sampler, c.id, b.depth + 1 FROM climbed b JOIN call c ON c.origin = b.call WHERE b.depth < 12
), nested AS (
    SELECT DISTINCT g.use AS start, b.sampler FROM climbed b JOIN grown g ON g.call = b.call
), ratios AS (
    SELECT m.start, u.path, u.line, u.kind, (SELECT s.value FROM setting s WHERE s.use = u.id AND s.name = 'ratio') AS ratio
    FROM made m JOIN service_use u ON u.call = m.call AND u.role = 'sampler'
), environmental AS (
    SELECT e.path, e.line, e.name || '=' || e.value AS note,
           CASE WHEN e.name = 'OTEL_TRACES_SAMPLER' AND e.value LIKE '%always_off%' THEN 'none'
                WHEN e.name = 'OTEL_TRACES_SAMPLER' AND e.value LIKE '%ratio%' AND EXISTS (SELECT 1 FROM environment a WHERE a.name = 'OTEL_TRACES_SAMPLER_ARG' AND a.role = 'production' AND a.value REGEXP '^\s*0*\.?0*\s*$') THEN 'none'
                WHEN e.name <> 'OTEL_TRACES_SAMPLER' AND e.value REGEXP '^\s*0*\.?0*\s*$' THEN 'none'
                ELSE 'keeps' END AS state,
           CASE WHEN e.name LIKE 'OTEL%' THEN '%opentelemetry%' WHEN e.name LIKE 'DD%' THEN '%d%' WHEN e.name LIKE 'ELASTIC%' THEN '%elastic%' WHEN e.name LIKE 'JAEGER%' THEN 'jaeger%' ELSE '%' END AS library
    FROM environment e
    WHERE e.role = 'production' AND e.value IS NOT NULL
      AND e.name IN ('OTEL_TRACES_SAMPLER', 'DD_TRACE_SAMPLE_RATE', 'DD_TRACE_SAMPLING_RULES', 'ELASTIC_APM_TRANSACTION_SAMPLE_RATE', 'JAEGER_SAMPLER_PARAM', 'JAEGER_SAMPLER_TYPE', 'SENTRY_TRACES_SAMPLE_RATE', 'ELASTIC_APM_SAMPLE_RATE', 'NEW_RELIC_SPAN_EVENTS_MAX_SAMPLES_STORED', 'MANAGEMENT_TRACING_SAMPLING_PROBABILITY')
)
SELECT coalesce(r.path, c.at, c.path) AS path, coalesce(r.line, c.at_line, c.line) AS line,
       CASE WHEN r.kind = 'always_off' OR EXISTS (SELECT 1 FROM call k JOIN argument a ON a.call = k.id AND a.position = 0 WHERE k.path = c.at AND k.line = c.at_line AND a.value REGEXP '(?i)(^|\.)(always_?off|DEFAULT_OFF)(sampler)?(\(\))?$') OR r.ratio REGEXP '^0*\.?0*$' THEN 'none'
            WHEN c.value REGEXP '^0*\.?0*$' OR c.ratio REGEXP '^0*\.?0*$' OR c.value LIKE '%AlwaysOff%' OR c.value LIKE '%always_off%' THEN 'none' ELSE 'keeps' END AS state,
       c.library || ' samples with ' || coalesce(r.kind || coalesce(' ' || r.ratio, ''), c.value) AS note
FROM chosen c LEFT JOIN ratios r ON r.start = c.use AND r.kind IS NOT 'parent'
WHERE c.source <> 'default'
UNION -- a sampler that reaches what starts the tracing through builders and options of its own
SELECT u.path, u.line, CASE WHEN u.kind = 'always_off' OR r.value REGEXP '^0*\.?0*$' THEN 'none' ELSE 'keeps' END,
       l.library || ' samples with ' || coalesce(u.kind || ' ', '') || coalesce(r.value, '')
FROM nested n JOIN service_use u ON u.id = n.sampler AND u.kind IS NOT 'parent' JOIN live l ON l.use = n.start LEFT JOIN setting r ON r.use = u.id AND r.name = 'ratio'
WHERE NOT EXISTS (SELECT 1 FROM ratios x WHERE x.start = n.start) AND (u.kind IS NOT NULL OR r.value IS NOT NULL)
UNION -- a bean that the framework takes for its tracing
SELECT u.path, u.line, CASE WHEN u.kind = 'always_off' OR r.value REGEXP '^0*\.?0*$' THEN 'none' ELSE 'keeps' END, l.library || ' samples with ' || coalesce(u.kind || ' ', '') || coalesce(r.value, '')
FROM service_use u JOIN service_call b ON b.decorates = u.function AND b.name IN ('Bean', 'Produces', 'Singleton') JOIN live l ON l.library LIKE 'micrometer%' OR l.library LIKE 'opentelemetry%' OR l.library LIKE '%brave%'
LEFT JOIN setting r ON r.use = u.id AND r.name = 'ratio'
WHERE u.role = 'sampler' AND u.kind IS NOT 'parent'
UNION
SELECT e.path, e.line, e.state, e.note FROM environmental e
WHERE EXISTS (SELECT 1 FROM live t WHERE t.library LIKE e.library OR e.library = '%opentelemetry%' AND (t.kind = 'sdk' OR t.library = 'dotnet-agent') OR e.library = '%')
  AND NOT EXISTS (SELECT 1 FROM chosen c WHERE c.source NOT IN ('default', 'configuration') AND c.library LIKE e.library AND c.value NOT LIKE 'process.env%' AND c.at NOT IN (SELECT path FROM environment))
UNION
SELECT n.path, n.line, CASE WHEN v.value REGEXP '^0*\.?0*$' THEN 'none' ELSE 'keeps' END, 'the collector samples with ' || n.key
FROM node n LEFT JOIN node v ON v.parent = n.id AND v.key = 'sampling_percentage'
WHERE n.shape IN (SELECT shape FROM node_shape WHERE shape REGEXP '^(config\.|spec\.config\.)?processors\.(tail_sampling|probabilistic_sampler)(/[^.]*)?$')
  AND EXISTS (SELECT 1 FROM node p WHERE p.document = n.document AND p.shape REGEXP 'service\.pipelines\.traces(/[^.]*)?\.processors\[\]$' AND p.value = n.key)
UNION
SELECT n.path, n.line, CASE WHEN n.value LIKE '%always_off%' OR n.value LIKE '%ratio%' AND a.value REGEXP '^0*\.?0*$' THEN 'none' ELSE 'keeps' END, 'the operator samples with ' || n.value || coalesce(' ' || a.value, '')
FROM node n JOIN document d ON d.id = n.document AND d.kind = 'Instrumentation' LEFT JOIN node a ON a.parent = n.parent AND a.key = 'argument'
WHERE n.shape = 'spec.sampler.type'
UNION
SELECT t.path, t.line, CASE WHEN d.unit IS NOT NULL THEN 'none' ELSE 'implicit' END,
       CASE WHEN d.unit IS NOT NULL THEN 'Sleuth samples nothing where nothing sends spans and no sampler is chosen' ELSE t.library || ' keeps what its default keeps; no sampler is chosen' END
FROM live t LEFT JOIN (
    SELECT d.path, d.line, d.unit FROM dependency d WHERE d.ecosystem = 'maven' AND d.name = 'org.springframework.cloud:spring-cloud-starter-sleuth'
      AND NOT EXISTS (SELECT 1 FROM dependency o WHERE o.unit = d.unit AND o.ecosystem = 'maven' AND o.name REGEXP '(zipkin|wavefront|sleuth-otel|opentelemetry|opentracing|jaeger|skywalking)')
) d ON d.path = t.path AND d.line = t.line
UNION
SELECT s.path, s.line, CASE WHEN s.value REGEXP '^0*\.?0*$' THEN 'none' ELSE 'keeps' END, s.name || '=' || s.value
FROM framework_setting s
WHERE s.name IN ('management.tracing.sampling.probability', 'spring.sleuth.sampler.probability', 'spring.sleuth.sampler.rate', 'quarkus.otel.traces.sampler.arg', 'otel.traces.sampler.arg')
  AND EXISTS (SELECT 1 FROM live)
