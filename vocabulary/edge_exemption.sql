-- networks that a request limit at the edge lets pass: rules before it, conditions inside it
-- path: file
-- line: line
-- system: what limits
-- note: in its own words
WITH priority AS MATERIALIZED ( -- the place of each rule of a firewall that limits
    SELECT n.document, min(CAST(p.value AS INTEGER)) AS least
    FROM node n JOIN service_file f ON f.path = n.path JOIN node s ON s.id = n.parent JOIN node p ON p.parent = s.parent AND p.key IN ('priority', 'Priority')
    WHERE n.key IN ('rate_based_statement', 'RateBasedStatement')
    GROUP BY n.document
)
SELECT s.path, s.line, 'web application firewall' AS system, 'the limit leaves out ' || coalesce((SELECT v.value FROM node v WHERE v.parent = s.id AND v.value IS NOT NULL), s.key) AS note
FROM node n JOIN service_file f ON f.path = n.path
CROSS JOIN node s ON s.document = n.document AND s.key IN ('ip_set_reference_statement', 'IPSetReferenceStatement', 'IpSetReferenceStatement') AND instr(s.pointer, n.pointer || '.') = 1
WHERE n.key IN ('rate_based_statement', 'RateBasedStatement') AND (s.pointer LIKE '%not\_statement%' ESCAPE '\' OR s.pointer LIKE '%NotStatement%')
UNION
SELECT r.path, r.line, 'web application firewall', 'rule ' || coalesce((SELECT v.value FROM node v WHERE v.parent = r.id AND v.key IN ('name', 'Name')), '') || ' lets networks pass before the limit'
FROM priority q CROSS JOIN node s ON s.document = q.document AND s.key IN ('ip_set_reference_statement', 'IPSetReferenceStatement', 'IpSetReferenceStatement')
CROSS JOIN node t ON t.id = s.parent AND t.key IN ('statement', 'Statement') CROSS JOIN node r ON r.id = t.parent
CROSS JOIN node a ON a.parent = r.id AND a.key IN ('action', 'Action') CROSS JOIN node w ON w.parent = a.id AND w.key IN ('allow', 'Allow')
CROSS JOIN node p ON p.parent = r.id AND p.key IN ('priority', 'Priority') AND CAST(p.value AS INTEGER) < q.least
UNION
SELECT r.path, r.line, 'Cloud Armor', 'a rule lets ' || v.value || ' pass before the limit'
FROM node n JOIN service_file f ON f.path = n.path CROSS JOIN node l ON l.id = n.parent CROSS JOIN node m ON m.parent = l.id AND m.key = 'priority'
CROSS JOIN node r ON r.document = n.document AND r.id <> l.id AND r.shape = l.shape CROSS JOIN node a ON a.parent = r.id AND a.key = 'action' AND a.value = 'allow'
CROSS JOIN node p ON p.parent = r.id AND p.key = 'priority' AND CAST(p.value AS INTEGER) < CAST(m.value AS INTEGER)
CROSS JOIN node v ON v.document = r.document AND instr(v.pointer, r.pointer || '.') = 1 AND (v.shape LIKE '%src\_ip\_ranges%' ESCAPE '\' OR v.shape LIKE '%srcIpRanges%') AND v.value IS NOT NULL AND v.value <> '*'
WHERE n.key IN ('rate_limit_options', 'rateLimitOptions')
UNION
SELECT e.path, e.line, 'Cloudflare', 'the limit leaves out networks: ' || substr(e.value, 1, 100)
FROM cloud_resource r CROSS JOIN node n ON n.document = r.document AND n.key = 'ratelimit' CROSS JOIN node e ON e.parent = n.parent AND e.key = 'expression'
WHERE r.kind = 'cloudflare_ruleset' AND r.off = 0 AND e.value REGEXP '(?i)\bnot\s*\(?\s*ip\.src\s+(in|eq)\b'
UNION
SELECT e.path, e.line, 'Cloudflare', 'networks skip the limit: ' || substr(e.value, 1, 100)
FROM cloud_resource r CROSS JOIN node n ON n.document = r.document AND n.key = 'action' AND n.value = 'skip' CROSS JOIN node e ON e.parent = n.parent AND e.key = 'expression'
WHERE r.kind = 'cloudflare_ruleset' AND r.off = 0 AND e.value REGEXP '(?i)\bip\.src\s+(in|eq)\b'
  AND EXISTS (SELECT 1 FROM node p WHERE p.document = r.document AND (p.value = 'http_ratelimit' OR p.key = 'ratelimit'))
UNION
SELECT c.path, c.line, 'Azure web application firewall', 'a rule lets addresses pass before the limit'
FROM node n JOIN service_file f ON f.path = n.path CROSS JOIN node l ON l.id = n.parent CROSS JOIN node q ON q.parent = l.id AND q.key = 'priority'
CROSS JOIN node c ON c.document = n.document AND c.id <> l.id AND c.shape = l.shape CROSS JOIN node a ON a.parent = c.id AND a.key = 'action' AND lower(a.value) = 'allow'
CROSS JOIN node p ON p.parent = c.id AND p.key = 'priority' AND CAST(p.value AS INTEGER) < CAST(q.value AS INTEGER)
WHERE n.key IN ('type', 'rule_type', 'ruleType') AND n.value = 'RateLimitRule'
  AND EXISTS (SELECT 1 FROM node v WHERE v.document = c.document AND instr(v.pointer, c.pointer || '.') = 1 AND v.value IN ('RemoteAddr', 'SocketAddr', 'IPMatch'))
UNION
SELECT v.path, v.line, 'Azure web application firewall', 'the limit leaves out addresses'
FROM node n JOIN service_file f ON f.path = n.path CROSS JOIN node l ON l.id = n.parent
CROSS JOIN node v ON v.document = n.document AND instr(v.pointer, l.pointer || '.') = 1 AND v.key IN ('negation_condition', 'negateCondition', 'negationConditon') AND v.value = 'true'
CROSS JOIN node m ON m.parent = v.parent AND m.value IN ('RemoteAddr', 'SocketAddr', 'IPMatch')
WHERE n.key IN ('type', 'rule_type', 'ruleType') AND n.value = 'RateLimitRule'
UNION
SELECT n.path, n.line, 'Traefik', 'the limit leaves out ' || v.value
FROM node n JOIN service_file f ON f.path = n.path CROSS JOIN node v ON v.parent = n.id AND v.value IS NOT NULL
WHERE n.key = 'excludedIPs' AND n.shape LIKE '%ateLimit.sourceCriterion.ipStrategy.excludedIPs'
