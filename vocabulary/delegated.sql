-- calls that leave a purpose to a library of the same organisation, of which nothing is seen here: what its members are named after, the package is trusted no further than that
-- purpose: logging, metrics, tracing, retry, breaker, limiter, audit or auth
-- path: file
-- line: line
-- package: the library
-- index: purpose
-- typed: purpose TEXT
WITH asked(package, path, line, said) AS ( -- the package's own name counts, too: @acme/logger
    SELECT h.package, c.path, c.line, c.callee FROM in_house h CROSS JOIN call c ON c.callee BETWEEN h.head AND h.head || '~'
    WHERE c.service = 1 AND c.target IS NULL AND c.origin IS NULL AND c.callee NOT LIKE '%config.%' -- the name of a setting says nothing
    UNION -- router.Use(kit.RateLimit): handed over without a call
    SELECT h.package, c.path, c.line, a.value FROM in_house h CROSS JOIN call c ON c.name IN ('use', 'Use', 'With', 'add_middleware', 'wrap', 'layer', 'register', 'UseMiddleware', 'plug')
    CROSS JOIN argument a ON a.call = c.id AND a.kind = 'name' AND a.value BETWEEN h.head AND h.head || '~'
    WHERE c.service = 1
    UNION -- AcmeLogging::Logger.new of the gem acme_logging
    SELECT h.package, c.path, c.line, c.callee FROM in_house h JOIN unit u ON u.kind IN ('ruby', 'php') CROSS JOIN call c ON c.unit = u.id AND c.service = 1 AND c.target IS NULL AND c.origin IS NULL AND c.callee NOT LIKE '%config.%'
    WHERE lower(replace(replace(replace(c.callee, '::', ''), '\', ''), '_', '')) LIKE replace(replace(replace(h.package, '_', ''), '-', ''), '/', '') || '%'
    UNION -- builder.AddAcmeLogging(): a method that the package adds to what the framework has
    SELECT h.package, c.path, c.line, c.name FROM in_house h CROSS JOIN import m ON m.module BETWEEN h.head AND h.head || '~' CROSS JOIN call c ON c.path = m.path
    WHERE c.service = 1 AND c.target IS NULL AND c.name REGEXP '^(Add|Use|With)[A-Z]' AND NOT EXISTS (SELECT 1 FROM use x WHERE x.call = c.id)
      AND m.path IN (SELECT path FROM file WHERE language = 'csharp')
), purpose(name, word) AS (
    VALUES ('logging', '(?i)(\b|_)log(s|ger|gers|ging)?(\b|_)|[a-z](?-i:Log(ger|gers|ging)?(\b|[A-Z]))|observability'),
           ('metrics', '(?i)(\b|_)(metrics?|prometheus|observability|telemetry)(\b|_)|[a-z](?-i:(Metrics|Telemetry|Observability))'),
           ('tracing', '(?i)(\b|_)(tracing|tracer|otel|opentelemetry|telemetry|observability|apm)(\b|_)|[a-z](?-i:(Tracing|Telemetry|Observability))'),
           ('retry', '(?i)(\b|_)(retry|retries|resilien[a-z]*)(\b|_)|[a-z](?-i:(Retry|Resilien))'),
           ('breaker', '(?i)(\b|_)(breakers?|circuit_?breakers?|resilien[a-z]*)(\b|_)|[a-z](?-i:(Breaker|Resilien))'),
           ('limiter', '(?i)(\b|_)(rate_?limit(s|er|ers|ing)?|throttl[a-z]*)(\b|_)|(?-i:(RateLimit|Throttl))'),
           ('audit', '(?i)(\b|_)audit(s|or|ing|log|trail)?(\b|_)|[a-z](?-i:Audit)'),
           ('auth', '(?i)(\b|_)(auth|authn|authz|authentication|authorization|iam|sso)(\b|_)|[a-z](?-i:(Auth|Authentication)(\b|[A-Z]))')
)
SELECT p.name AS purpose, a.path, min(a.line) AS line, a.package FROM asked a JOIN purpose p ON a.said REGEXP p.word
GROUP BY p.name, a.path, a.package
