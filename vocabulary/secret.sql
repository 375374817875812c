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
    SELECT c.rowid AS id, c.path, c.line, c.rule, c.redacted, c.fingerprint, c.description, c.name, c.way, c.strength, c.checked, f.role, f.language,
           basename(c.path) REGEXP '(?i)(^|[._-])(example|sample|template|tmpl|dist|skel|defaults?)([._-]|$)' AS sample,
           c.path REGEXP '(?i)(^|[/._-])(dev|devel|development|local|localhost|test|tests|testing|e2e|ci|cypress|override|minikube|devcontainer|vagrant|playground|demo|docs|documentation|tutorials?|seeds?|fixtures?|stories|bench(mark)?s?|mocks?)([/._-]|$)|(^|/)\.(github|gitlab|circleci|vscode|idea|devcontainer)/|(^|/)(\.gitlab-ci|\.travis|azure-pipelines|Jenkinsfile|Makefile)' AS dev
    FROM secret_candidate c JOIN file f ON f.path = c.path
), manifest AS MATERIALIZED (
    SELECT DISTINCT d.path, d.kind FROM document d WHERE d.path IN (SELECT path FROM place)
), deployed(path) AS MATERIALIZED (
    SELECT DISTINCT path FROM deployed_document
), judged AS MATERIALIZED (
    SELECT p.*, CASE
        WHEN p.role IN ('test', 'example', 'docs') THEN p.role
        WHEN p.role = 'generated' THEN 'production'
        WHEN p.language IN ('markdown', 'rst', 'asciidoc', 'text', 'html') THEN 'docs'
        WHEN p.sample THEN 'example'
        WHEN p.dev THEN 'development'
        WHEN EXISTS (SELECT 1 FROM manifest m WHERE m.path = p.path AND m.kind = 'compose') AND p.path NOT IN (SELECT path FROM deployed) THEN 'development'
        WHEN p.way = 'default' THEN 'default'
        ELSE 'production' END AS context
    FROM place p
)
SELECT path, line, rule, redacted, fingerprint, description AS what, name, way, strength, context
FROM judged
WHERE strength = 'strong' AND (checked IS NOT 0 OR context IN ('production', 'default'))
   OR strength = 'weak' AND context IN ('production', 'default', 'development')
   OR strength = 'placeholder' AND context IN ('production', 'default') AND way IN ('default', 'setting', 'address', 'manifest')
      AND (way <> 'setting' OR path IN (SELECT path FROM deployed))
      AND NOT coalesce(name, '') REGEXP '(?i)(api|access|auth|bot|client|app)[._-]?(key|token|secret)'
