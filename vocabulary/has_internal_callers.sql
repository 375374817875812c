-- signs that other services of the same owner call this one
-- path: file
-- line: line
-- note: what
SELECT path, line, coalesce(method || ' ', '') || coalesce(pattern, '') AS note FROM route
WHERE coalesce(pattern, '') REGEXP '(?i)(^|/)(_?internal|s2s|service-to-service|private)(/|$)'
UNION
SELECT path, line, 'header ' || detail FROM trait
WHERE kind = 'header' AND scope = 'service' AND detail REGEXP '^x-(internal|service|client)-?(token|key|name|id|request|caller|auth|secret)?$'
UNION
SELECT path, line, name FROM environment WHERE name REGEXP '(?i)^(INTERNAL|SERVICE)_(API_)?(TOKEN|KEY|SECRET|CALLERS|CIDRS?|NETWORKS?)$'
UNION
SELECT path, line, 'variable ' || detail FROM trait WHERE kind = 'environment' AND scope = 'service' AND detail REGEXP '(?i)^(INTERNAL|SERVICE)_(API_)?(TOKENS?|KEYS?|SECRET|CALLERS|CIDRS?|NETWORKS?)$'
UNION
SELECT path, line, titles FROM section WHERE role IN ('docs', 'production')
  AND text REGEXP '(?i)\b(internal (callers?|services?|clients?|jobs?|traffic)|(called|used|polled|consumed) (also )?by (our|other|the) [\w, -]{0,40}(services?|workers?|jobs?|backends?)|(services?|workers?|jobs?|backends?|crons?) (also )?(call|use|poll|consume|read|query|fetch)s?\b|(service|worker|job|backend)s? [\w ,-]{0,30}from inside|(calls?|uses?|polls?|reads?|reach(es)?) [^.]{0,40}from (inside|within)( of)? (the|our) [\w ]{0,30}(network|cluster|vpc|mesh|perimeter|company)|(our|(?<!partner )(?<!merchant )(?<!customer )(?<!external )systems) use the same (address|url|host|endpoint|gateway|api)|\b(in|inside|within|from) (the|our) (same )?(cluster|vpc|mesh|(private|internal) network)\b[^.]{0,60}\b(reads?|calls?|polls?|fetch(es)?|uses?|uploads?|writes?|sends?)\b)'
UNION -- a Service beside the one behind the ingress, for the same pods
SELECT d.path, d.line, 'Service ' || d.name || ' for callers inside' FROM document d JOIN node s ON s.document = d.id AND s.shape LIKE 'spec.selector.%'
JOIN node t ON t.shape = s.shape AND t.value = s.value AND t.document <> s.document JOIN document o ON o.id = t.document AND o.kind = 'Service' AND o.role = 'production'
WHERE d.kind = 'Service' AND d.role = 'production' AND d.name REGEXP '(?i)(internal|cluster|private|intern|backend|mesh)'
  AND EXISTS (SELECT 1 FROM node b JOIN document i ON i.id = b.document AND i.kind = 'Ingress' WHERE b.shape LIKE '%backend.service.name' AND b.value = o.name)
  AND NOT EXISTS (SELECT 1 FROM node b JOIN document i ON i.id = b.document AND i.kind = 'Ingress' WHERE b.shape LIKE '%backend.service.name' AND b.value = d.name)
UNION -- another workload of the repository is told the address of the one behind the ingress
SELECT e.path, e.line, e.name || ' leads here from inside' FROM environment e
JOIN (SELECT d.name FROM document d WHERE d.kind = 'Service' AND d.role = 'production' AND d.name IS NOT NULL UNION SELECT n.value FROM node n JOIN document i ON i.id = n.document AND i.kind = 'Ingress' AND i.role = 'production' WHERE n.shape LIKE '%backend.service.name' UNION SELECT d.name FROM document d WHERE d.kind = 'Deployment' AND d.role = 'production') s
  ON e.value REGEXP ('^(https?|grpc)://' || s.name || '([.:/]|$)')
WHERE e.role = 'production' AND s.name REGEXP '^[\w-]+$' AND e.value LIKE '%://%' AND EXISTS (SELECT 1 FROM document w WHERE w.path = e.path AND w.kind IN ('Deployment', 'CronJob', 'Job', 'StatefulSet') AND w.name <> s.name)
  AND NOT EXISTS (SELECT 1 FROM document w WHERE w.path = e.path AND w.kind IN ('Deployment', 'StatefulSet') AND w.name = s.name)
  AND (EXISTS (SELECT 1 FROM node b JOIN document i ON i.id = b.document AND i.kind = 'Ingress' WHERE b.shape LIKE '%backend.service.name' AND b.value = s.name) OR NOT EXISTS (SELECT 1 FROM document i WHERE i.kind = 'Ingress' AND i.role = 'production'))
UNION -- callers of the same owner are told apart in code: isInternalService(request), client.is_internal
SELECT path, line, name FROM service_call WHERE name IN (SELECT name FROM call_name WHERE name REGEXP '(?i)^(is_?|from_?)(an?_?)?((internal|trusted|first_?party)_?(service|caller|client|request|traffic|network|source|user|account|api)?|service_?(account|caller|client|identity|user|principal|token|request)|machine_?(client|caller|user)|private_?network)\??$')
UNION
SELECT path, line, name FROM service_call WHERE target IS NOT NULL AND name IN ('internal', 'fromInside', 'from_inside', 'trusted', 'ourOwn')
UNION -- a Service inside beside the one for the outside, for the same pods, on another port
SELECT d.path, d.line, 'Service ' || d.name || ' for callers inside' FROM document d JOIN node s ON s.document = d.id AND s.shape LIKE 'spec.selector.%'
JOIN node t ON t.shape = s.shape AND t.value = s.value AND t.document <> s.document JOIN document o ON o.id = t.document AND o.kind = 'Service' AND o.role = 'production'
WHERE d.kind = 'Service' AND d.role = 'production' AND d.name REGEXP '(?i)(internal|cluster|private|intern|backend|mesh)'
  AND EXISTS (SELECT 1 FROM node k WHERE k.document = o.id AND k.shape = 'spec.type' AND k.value = 'LoadBalancer')
  AND NOT EXISTS (SELECT 1 FROM node k WHERE k.document = d.id AND k.shape = 'spec.type' AND k.value IN ('LoadBalancer', 'NodePort'))
UNION -- what a limit at the edge lets pass
SELECT path, line, note FROM edge_exemption
UNION
SELECT path, line, system || ' lets networks pass' FROM edge_limiter WHERE skip = 1
