-- secrets that stand in files, by place; never their values
-- path: file
-- line: line
-- rule: rule that found it
-- redacted: its first characters, four at most; NULL when that would tell too much
-- fingerprint: the same for the same secret in another place; NULL for what could be guessed by it
-- what: what it is, in words
-- name: name that it is given to, NULL none
-- way: as secret_candidate.way
-- strength: strong, weak, placeholder
-- context: production (the service runs with it), default (it would, where nothing else is set), development, test, example, docs
-- index: path
-- typed: path TEXT
WITH place AS MATERIALIZED (
    SELECT c.rowid AS id, c.path, c.line, c.rule, c.redacted, c.fingerprint, c.description, c.name, c.way, c.strength, c.checked, c.place, f.role, f.language,
           basename(c.path) REGEXP '(?i)(^|[._-])(example|sample|template|tmpl|dist|skel|defaults?)([._-]|$)' AS sample,
           c.path REGEXP '(?i)(^|[/._-])(dev|devel|development|debug|local|localhost|override|minikube|devcontainer|vagrant|gitpod|playground|demo|tutorials?|debug|review_?apps?|buildsrc|seeds?|fake_?data|sample_?data|apphost|hack|worktree)([/._-]|$)|(^|/)\.(vscode|idea|devcontainer)/|(^|/)(Makefile|Taskfile|justfile|Tiltfile)|(^|/)build\.gradle(\.kts)?$' AS dev,
           c.path REGEXP '(?i)(^|[/._-])(test|tests|testing|e2e|ci|cypress|docs|documentation|fixtures?|stories|bench(mark)?s?|mocks?|buildscripts|smoke|smoketest)([/._-]|$)|(^|/)(?!la|con|at|pro|fas)[a-z0-9]{2,}test/|(^|/)integration/(resources|fixtures|testdata)/|(^|/)\.(github|gitlab|circleci|woodpecker|buildkite|semaphore)/|(^|/)(\.gitlab-ci|\.travis|\.woodpecker|\.drone|\.?appveyor|bitbucket-pipelines|azure-pipelines|Jenkinsfile)' AS ci
    FROM secret_candidate c JOIN file f ON f.path = c.path
), manifest AS MATERIALIZED (
    SELECT DISTINCT d.path, d.kind FROM document d WHERE d.path IN (SELECT path FROM place)
), deployed(path) AS MATERIALIZED (
    SELECT DISTINCT path FROM deployed_document
), copied(name) AS MATERIALIZED ( -- samples that images hold as their configuration
    SELECT DISTINCT basename(substr(n.value, 1, instr(n.value || ' ', ' ') - 1)) FROM document d JOIN node n ON n.document = d.id
    WHERE d.format = 'dockerfile' AND d.role = 'production' AND EXISTS (SELECT 1 FROM place p WHERE p.sample) AND n.value IS NOT NULL
), filled(folder) AS MATERIALIZED ( -- where a copy of the sample is what Compose runs with
    SELECT DISTINCT dirname(n.path) FROM node n JOIN document d ON d.id = n.document AND d.kind = 'compose' JOIN node p ON p.id = n.parent
    WHERE EXISTS (SELECT 1 FROM place p WHERE p.sample) AND n.value IN ('.env', './.env') AND (n.key = 'env_file' OR p.key = 'env_file')
    UNION -- or takes the variables of the sample from
    SELECT dirname(n.path) FROM node n JOIN document d ON d.id = n.document AND d.kind = 'compose'
    WHERE EXISTS (SELECT 1 FROM place p WHERE p.sample AND p.way = 'setting') AND n.value LIKE '${%}' AND substr(n.value, 3, length(n.value) - 3) IN (SELECT name FROM place WHERE sample AND way = 'setting')
), compose_part AS MATERIALIZED (
    SELECT n.path, n.key, n.value FROM manifest m CROSS JOIN node n
    WHERE m.kind = 'compose' AND n.path = m.path AND (n.key IN ('image', 'build') OR n.key IS NULL AND n.value REGEXP '^\.{1,2}/?:/')
), compose_dev(path) AS MATERIALIZED ( -- Compose files by which somebody works on the service: the stores alone, stand-ins for services of others, its source in place of an image
    SELECT path FROM compose_part GROUP BY path
    HAVING NOT path REGEXP '(?i)(^|[/._-])(prod|production|live|release|deploy|swarm|stack)([/._-]|$)'
       AND (max(key IS NULL) = 1
         OR max(key = 'image' AND value REGEXP '(?i)(^|/)(localstack|mail(hog|pit|catcher|dev)|smtp4dev|inbucket|greenmail|wiremock|mockserver|azurite|fake-gcs-server|dynamodb-local|elasticmq[a-z-]*|stripe-mock|mock-oauth2-server|[a-z-]*emulator)([:@]|$)') = 1
         OR max(key = 'build') = 0
        AND min(key IS NOT 'image' OR value REGEXP '(?i)(^|/)(postgres(ql)?|postgis|pgvector|timescaledb(-ha)?|mysql(-server)?|mariadb|percona(-server)?|mssql/server|azure-sql-edge|mongo(db)?(-community-server)?|redis(-stack|-stack-server|-cluster|insight)?|valkey|keydb|dragonfly|memcached|rabbitmq|(cp-)?kafka|(cp-)?zookeeper|redpanda|nats|elasticsearch|opensearch|kibana|cassandra|scylla|couchdb|clickhouse(-server)?|minio|mc|etcd|meilisearch|typesense|neo4j|influxdb|cockroach(db)?|surrealdb|arangodb|graphql-engine|serverless-redis-http|adminer|pgadmin4?|phpmyadmin|mongo-express)([:@]|$)') = 1)
), dev_mount(folder) AS MATERIALIZED ( -- what only they bring into containers
    SELECT DISTINCT trim(CASE dirname(n.path) WHEN '.' THEN '' ELSE dirname(n.path) || '/' END || substr(n.value, 3, instr(n.value, ':') - 3), '/')
    FROM compose_dev c CROSS JOIN node n WHERE n.path = c.path AND n.key IS NULL AND n.value LIKE './_%:/%' AND EXISTS (SELECT 1 FROM place p WHERE p.rule LIKE '%private-key')
), stage_of_production(path, first, last) AS MATERIALIZED (
    SELECT n.path, n.line, n.end_line FROM node n WHERE n.key IN ('production', 'prod') AND n.pointer = n.key AND n.path IN (SELECT path FROM place)
), overridden(path, name) AS MATERIALIZED ( -- what production has another value for, in the same file or in one that begins with it
    SELECT n.path, n.key FROM stage_of_production t CROSS JOIN node n WHERE n.path = t.path AND n.line BETWEEN t.first AND t.last AND n.pointer IN ('production.' || n.key, 'prod.' || n.key)
    UNION ALL -- settings/base.py, where settings/production.py takes all of it and then sets its own: from .base import *; SECRET_KEY = read(...)
    SELECT q.path, q.name FROM place q CROSS JOIN import i ON i.resolved = q.path AND i.name = '*' CROSS JOIN assignment a ON a.path = i.path AND a.target = 'exports.' || q.name
    WHERE q.way = 'literal' AND a.kind NOT IN ('string', 'template') AND a.block IS NULL AND basename(i.path) REGEXP '(?i)(^|[._-])(prod|production|live|deploy(ment)?)([._-]|\.py$)'
      AND NOT EXISTS (SELECT 1 FROM call c CROSS JOIN argument d ON d.call = c.id AND (d.position = 1 AND d.name IS NULL OR d.name = 'default') WHERE c.path = a.path AND c.line = a.line) -- with a default it is not forced
), tried(path) AS MATERIALIZED ( -- a script that builds the image and runs it once, to try it out
    SELECT n.path FROM document d CROSS JOIN node n ON n.document = d.id AND n.shape = 'commands[]'
    WHERE d.format = 'shell' AND d.path IN (SELECT path FROM place) AND n.value REGEXP '^(sudo )?(docker|podman) run\b' AND n.value REGEXP '\s--rm\s'
      AND EXISTS (SELECT 1 FROM node b WHERE b.document = d.id AND b.shape = 'commands[]' AND b.value REGEXP '^(sudo )?(docker|podman) (buildx )?build\b')
    UNION -- or starts a store in a container and the service from its source
    SELECT n.path FROM document d CROSS JOIN node n ON n.document = d.id AND n.shape = 'commands[]'
    WHERE d.format = 'shell' AND d.path IN (SELECT path FROM place) AND n.value REGEXP '^(sudo )?(docker|podman) run\b[^;&|]*\s([\w.-]+/)*(postgres|postgis|timescaledb|pgvector|mysql|mariadb|mongo|redis|valkey)(:[\w.-]+)?\s*$'
      AND EXISTS (SELECT 1 FROM node b WHERE b.document = d.id AND b.shape = 'commands[]' AND b.value REGEXP 'manage\.py runserver|--reload\b|\b(npm run|yarn|pnpm) (run )?dev\b|\bflask run\b|\brails (s|server)\b|\bgo run\b|\bcargo run\b')
), test_code AS MATERIALIZED ( -- parts of files that only tests compile
    SELECT path, line AS first, CAST(detail AS INTEGER) AS last FROM trait WHERE kind = 'test' AND path IN (SELECT path FROM place)
), stage(path, first, last, name) AS MATERIALIZED ( -- parts of a file that another stage than production runs with
    SELECT n.path, n.line, n.end_line, lower(n.key) FROM node n
    WHERE n.key IN ('development', 'dev', 'local', 'test', 'testing', '%dev', '%local', '%test') AND n.pointer = n.key AND n.path IN (SELECT path FROM place)
    UNION -- a document of a stream that a profile asks for
    SELECT r.path, r.line, r.end_line, lower(n.value) FROM node n JOIN node r ON r.document = n.document AND r.pointer = ''
    WHERE n.key IN ('on-profile', 'spring.config.activate.on-profile', 'config.activate.on-profile') AND n.value REGEXP '(?i)^(dev|development|local|test|testing|it|ci)([ ,|]+(dev|development|local|test|testing|it|ci))*$' AND n.path IN (SELECT path FROM place)
    UNION -- what pytest runs with
    SELECT n.path, n.line, n.end_line, 'test' FROM node n WHERE n.shape IN ('tool.pytest_env', 'tool.pytest', 'tool.pytest.ini_options') AND n.path IN (SELECT path FROM place)
    UNION -- class Development(Config)
    SELECT path, line, end_line, lower(name) FROM function
    WHERE path IN (SELECT path FROM place) AND kind = 'class' AND name REGEXP '(?i)^(dev|development|local|test|testing)(config|configuration|settings)?$|^(config|settings)(dev|development|local|test|testing)$'
), judged AS MATERIALIZED (
    SELECT p.*, p.language IS 'dockerfile' AND p.strength <> 'strong' -- an ARG of the build
                AND NOT EXISTS (SELECT 1 FROM environment e WHERE e.name = p.name AND e.path = p.path AND e.source = 'dockerfile') AS build_only, CASE
        WHEN EXISTS (SELECT 1 FROM stage t WHERE t.path = p.path AND p.line BETWEEN t.first AND t.last AND t.name LIKE '%test%') THEN 'test'
        WHEN EXISTS (SELECT 1 FROM stage t WHERE t.path = p.path AND p.line BETWEEN t.first AND t.last) THEN 'development'
        WHEN p.role IN ('example', 'production') AND p.sample AND basename(p.path) IN (SELECT name FROM copied) THEN 'production'
        WHEN p.role IN ('test', 'example', 'docs') THEN p.role
        WHEN p.place = 'comment' AND p.rule IN ('jwt', 'private-key', 'base64-private-key', 'url-password', 'jdbc-password', 'authorization-bearer', 'authorization-basic', 'url-parameter', 'basic-credentials') THEN 'docs' -- what anybody can make, to show how one looks
        WHEN p.path REGEXP '(?i)(^|/)(code[_-]?(samples?|examples?)|_?archived?|attic)/|(^|/)(apps|packages)/(examples?|samples?)/|[a-z0-9][._-](examples?|samples?)/' THEN 'example'
        WHEN basename(p.path) REGEXP '(?i)^(openapi|swagger)[a-z0-9._-]*\.(ya?ml|json)$' OR EXISTS (SELECT 1 FROM manifest m WHERE m.path = p.path AND m.kind = 'openapi') THEN 'docs' -- what a description shows
        WHEN p.ci THEN 'test'
        WHEN EXISTS (SELECT 1 FROM test_code t WHERE t.path = p.path AND p.line BETWEEN t.first AND t.last) THEN 'test'
        WHEN p.role = 'generated' THEN 'production'
        WHEN p.language IN ('markdown', 'rst', 'asciidoc', 'text', 'html') OR p.path REGEXP '\.html?\.(twig|erb|j2|jinja2?|ejs|hbs|heex|eex|leex|liquid|mustache)$|(^|/)(publiccode\.ya?ml|codemeta\.json|CITATION\.cff)$' THEN 'docs'
        WHEN p.sample OR p.language = 'http' THEN 'example'
        WHEN p.way IN ('token', 'literal') AND p.name REGEXP '(?i)(^|_)(fake|dummy|mock)(_|$)|(^|[a-z])(?-i:Fake|Dummy|Mock)([A-Z]|$)' THEN 'test'
        WHEN p.dev OR (p.place = 'container' OR p.path IN (SELECT path FROM tried)) AND p.strength <> 'strong' OR p.path IN (SELECT path FROM compose_dev) OR EXISTS (SELECT 1 FROM dev_mount d WHERE p.path = d.folder OR substr(p.path, 1, length(d.folder) + 1) = d.folder || '/')
          OR EXISTS (SELECT 1 FROM overridden o WHERE o.path = p.path AND o.name = p.name) AND NOT EXISTS (SELECT 1 FROM stage_of_production t WHERE t.path = p.path AND p.line BETWEEN t.first AND t.last) OR p.name REGEXP '(?i)^%([a-z0-9_-]*(dev|test|local|ci)[a-z0-9_-]*,?)+\.' OR p.way = 'address' AND p.strength <> 'strong' AND p.name IN ('localhost', '127.0.0.1', '0.0.0.0', '[', 'host.docker.internal') THEN 'development'
        WHEN EXISTS (SELECT 1 FROM manifest m WHERE m.path = p.path AND m.kind = 'compose') AND p.path NOT IN (SELECT path FROM deployed) THEN 'development'
        WHEN p.way = 'default' THEN 'default'
        ELSE 'production' END AS context
    FROM place p
)
SELECT path, line, rule, redacted, fingerprint, description AS what, name, way, strength, context
FROM judged
WHERE NOT build_only AND NOT (strength <> 'strong' AND language IN ('yaml', 'json') AND EXISTS ( -- namespace_secrets: {db-credentials: {DB_PASS: "password"}} names keys of Secrets
          SELECT 1 FROM node n JOIN node a ON a.id = n.parent JOIN node b ON b.id = a.parent WHERE n.path = judged.path AND n.line = judged.line AND n.key = judged.name AND (a.key REGEXP '(?i)([a-z]_secrets|secret_?(key_?)?refs?|from_?secrets?)$' OR b.key REGEXP '(?i)([a-z]_secrets|secret_?(key_?)?refs?|from_?secrets?)$')))
  AND (strength = 'strong' AND (checked IS NOT 0 OR context IN ('production', 'default'))
   OR strength = 'weak' AND context IN ('production', 'default', 'development')
   OR context = 'example' AND way = 'setting' AND basename(path) REGEXP '(^|\.)env' AND dirname(path) IN (SELECT folder FROM filled)
   OR strength = 'placeholder' AND context IN ('production', 'default') AND way IN ('default', 'setting', 'address', 'manifest')
      AND (way <> 'setting' OR path IN (SELECT path FROM deployed) AND EXISTS (SELECT 1 FROM manifest m WHERE m.path = judged.path AND m.kind REGEXP '^([A-Z]|compose$)'))
      AND NOT coalesce(name, '') REGEXP '(?i)(api|access|auth|bot)[._-]?(key|token)|mail|sms|captcha|(^|_)(s3|aws|gcs|r2|stripe|github|google)_')
