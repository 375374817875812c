-- whether the system that should evaluate an alert rule is told of it
-- alert: alert_rule.id
-- loaded: yes, no (the configuration here leaves it out), unknown (nothing here shows it)
-- path: file that shows it
-- line: line
-- note: how, or why not
-- index: alert
-- typed: alert INTEGER
WITH listed AS MATERIALIZED ( -- rule_files of Prometheus configurations; its globs know neither ** nor {a,b}
    SELECT document, path, line, value AS pattern, text, text LIKE '/%' AS absolute,
           CASE WHEN text LIKE '/%' THEN NULL ELSE CASE WHEN instr(path, '/') > 0 THEN dirname(path) || '/' ELSE '' END || text END AS relative,
           basename(text) AS base, CASE WHEN instr(ltrim(text, '/'), '/') > 0 THEN basename(dirname(text)) || '/' ELSE '' END || basename(text) AS tail
    FROM (SELECT n.document, n.path, n.line, n.value,
                 replace(replace(CASE WHEN n.value LIKE './%' THEN substr(n.value, 3) ELSE n.value END, '**', '*'), '{', '[{]') AS text
          FROM node n JOIN document d ON d.id = n.document
          WHERE n.key IS NULL AND n.shape LIKE '%rule_files[]' AND n.value IS NOT NULL AND d.kind IS NOT 'prometheus-rule-tests' AND d.role = 'production'
          UNION ALL -- vmalert -rule=/etc/alerts/*.yml, thanos rule --rule-file=/etc/rules/*.yaml
          SELECT d.id, n.path, n.line, substr(n.value, instr(n.value, '=') + 1), trim(substr(n.value, instr(n.value, '=') + 1), '"''')
          FROM document d CROSS JOIN node n ON n.document = d.id
          WHERE d.role = 'production' AND d.kind IN ('compose', 'Deployment', 'StatefulSet', 'DaemonSet', 'Pod')
            AND (n.value GLOB '-rule=*' OR n.value GLOB '--rule=*' OR n.value GLOB '--rule-file=*'))
), config AS (
    SELECT d.id, d.path, coalesce((SELECT n.line FROM node n WHERE n.document = d.id AND n.shape = 'rule_files'), d.line) AS line
    FROM document d WHERE d.kind = 'prometheus' AND d.role = 'production'
), mounts AS MATERIALIZED ( -- of files and folders, without modes behind them
    SELECT path, line, source, CASE WHEN instr(target, ':') > 0 THEN substr(target, 1, instr(target, ':') - 1) ELSE target END AS target
    FROM mounted_path WHERE target LIKE '/%'
), file_rule AS (
    SELECT a.id, a.path, a.name, a.system, a.document, d.name AS document_name FROM alert_definition a LEFT JOIN document d ON d.id = a.document WHERE a.carrier = 'file'
), placed AS MATERIALIZED ( -- where containers see configurations and rules
    SELECT p.path, m.path AS holder,
           CASE WHEN p.path <> m.source THEN rtrim(m.target, '/') || '/' || substr(p.path, CASE m.source WHEN '' THEN 1 ELSE length(m.source) + 2 END)
                WHEN m.target LIKE '%/' THEN m.target || basename(p.path) ELSE m.target END AS seen
    FROM (SELECT path FROM listed UNION SELECT path FROM file_rule WHERE system = 'prometheus') p
    JOIN mounts m ON p.path = m.source OR m.source = '' OR substr(p.path, 1, length(m.source) + 1) = m.source || '/'
), direct AS (
    SELECT f.id, l.path, l.line, 'loaded by rule_files: ' || l.pattern AS note
    FROM file_rule f JOIN listed l
    WHERE f.system = 'prometheus'
      AND CASE -- as the container sees both
               WHEN EXISTS (SELECT 1 FROM placed c JOIN placed r ON r.path = f.path WHERE c.path = l.path)
               THEN EXISTS (SELECT 1 FROM placed c JOIN placed r ON r.path = f.path
                            WHERE c.path = l.path AND matches_path(CASE WHEN l.absolute THEN l.text ELSE dirname(c.seen) || '/' || l.text END, r.seen))
               -- the rules are seen in a container, the configuration comes to it in another way
               WHEN EXISTS (SELECT 1 FROM placed r WHERE r.path = f.path)
               THEN EXISTS (SELECT 1 FROM placed r WHERE r.path = f.path AND matches_path(CASE WHEN l.absolute THEN l.text ELSE '**/' || l.text END, r.seen))
                    OR matches_path(l.relative, f.path)
               -- Compose hands the configuration to the container, and not the rules
               WHEN EXISTS (SELECT 1 FROM placed c JOIN document d ON d.path = c.holder AND d.kind = 'compose' WHERE c.path = l.path) AND f.path <> l.path THEN 0
               WHEN l.absolute -- how it comes there is not said: by its folder, else by its name
               THEN CASE WHEN f.path = l.path OR f.document_name IS NOT NULL AND matches_path(l.base, f.document_name) THEN matches_path(l.base, basename(f.path)) OR matches_path(l.base, coalesce(f.document_name, ''))
                         ELSE matches_path('{,**/}' || l.tail, f.path) OR matches_path(l.base, basename(f.path)) AND NOT EXISTS (SELECT 1 FROM file o WHERE matches_path('{,**/}' || l.tail, o.path)) END
               ELSE matches_path(l.relative, f.path) OR f.path = l.path AND (matches_path(l.base, basename(f.path)) OR matches_path(l.base, coalesce(f.document_name, ''))) END
    UNION ALL
    SELECT f.id, m.path, m.line, 'mounted at ' || m.target
    FROM file_rule f JOIN mounted_path m ON (f.path = m.source OR f.path LIKE m.source || '/%')
    WHERE f.system = 'grafana' AND m.target LIKE '%grafana%' OR f.system = 'elastalert' OR f.system = 'prometheus' AND m.target REGEXP '(loki|mimir|thanos|vmalert)'
    UNION ALL
    SELECT f.id, f.path, 1, 'in a provisioning folder' FROM file_rule f WHERE f.system = 'grafana' AND f.path LIKE '%provisioning/%'
    UNION ALL
    SELECT f.id, n.path, n.line, 'generated into a ConfigMap'
    FROM file_rule f JOIN node n ON n.shape LIKE 'configMapGenerator[].files[]' AND (n.value = basename(f.path) OR n.value LIKE '%=' || basename(f.path) OR n.value LIKE '%/' || basename(f.path))
    UNION ALL -- spec: {{ .Files.Get "rules/orders.yaml" | nindent 2 }}: a template puts the file of its chart into a resource
    SELECT f.id, g.path, g.line, 'put into a resource by ' || g.path
    FROM (SELECT n.path, n.line, substr(n.path, 1, instr(n.path, '/templates/')) AS chart,
                 substr(n.value, instr(n.value, '"') + 1, instr(substr(n.value, instr(n.value, '"') + 1), '"') - 1) AS name
          FROM document d CROSS JOIN node n ON n.document = d.id AND n.type = 'unknown' AND n.value LIKE '%.Files.%"%"%'
          WHERE d.role = 'production' AND d.kind IN ('PrometheusRule', 'VMRule', 'RuleGroup', 'GrafanaAlertRuleGroup', 'ConfigMap', 'Secret') AND '/' || n.path LIKE '%/templates/%') g
    JOIN file_rule f ON f.path = g.chart || g.name OR g.name LIKE '%*%' AND matches_path(g.chart || g.name, f.path)
    UNION ALL
    SELECT f.id, c.path, c.line, 'loaded by a command: ' || substr(c.text, 1, 80)
    FROM file_rule f JOIN command c
    WHERE c.role = 'production' AND (instr(c.text, basename(f.path)) > 0 OR instr(f.path, '/') > 0 AND instr(c.text, basename(dirname(f.path)) || '/') > 0)
      AND NOT c.text REGEXP '(?i)(check|test|lint|validate|verify|prettier|fmt|yamllint)' 
      AND c.text REGEXP '(?i)(mimirtool|cortextool|lokitool|amtool|push|sync|apply|load|upload|deploy|curl|post|put|import|scp|rsync|cp |copy|datadog|grafana|gcloud|policies create|aws |sloth|configmap)'
)
, taker AS ( -- what evaluates PrometheusRule resources, and whether it asks for any
    SELECT d.id, d.path, coalesce(n.line, d.line) AS line, n.id AS selector
    FROM document d LEFT JOIN node n ON n.document = d.id AND n.shape = 'spec.ruleSelector'
    WHERE d.kind IN ('Prometheus', 'ThanosRuler') AND d.role = 'production' AND d.api LIKE 'monitoring.coreos.com/%'
), refusal AS ( -- takers whose selector the labels of a rule resource do not meet
    SELECT d.id AS document, t.id AS taker
    FROM document d JOIN taker t
    WHERE d.kind = 'PrometheusRule' AND d.role = 'production' AND (
        t.selector IS NULL
        OR EXISTS (SELECT 1 FROM node p WHERE p.document = t.id AND p.shape LIKE 'spec.ruleSelector.matchLabels.%' AND p.value IS NOT NULL
                   AND NOT EXISTS (SELECT 1 FROM node l WHERE l.document = d.id AND l.shape LIKE 'metadata.labels.%' AND l.key = p.key AND (l.value = p.value OR l.value IS NULL)))
        OR EXISTS (SELECT 1 FROM node e JOIN node k ON k.parent = e.id AND k.key = 'key' JOIN node o ON o.parent = e.id AND o.key = 'operator'
                   LEFT JOIN node l ON l.document = d.id AND l.shape LIKE 'metadata.labels.%' AND l.key = k.value
                   WHERE e.document = t.id AND e.shape = 'spec.ruleSelector.matchExpressions[]'
                     AND CASE o.value WHEN 'Exists' THEN l.id IS NULL WHEN 'DoesNotExist' THEN l.id IS NOT NULL
                              WHEN 'In' THEN l.id IS NULL OR l.value IS NOT NULL AND NOT EXISTS (SELECT 1 FROM node v JOIN node w ON w.id = v.parent WHERE w.parent = e.id AND w.key = 'values' AND v.value = l.value)
                              WHEN 'NotIn' THEN EXISTS (SELECT 1 FROM node v JOIN node w ON w.id = v.parent WHERE w.parent = e.id AND w.key = 'values' AND v.value = l.value) END))
), left_out AS ( -- rule resources that none of them takes
    SELECT r.document, min(t.path) AS path, min(t.line) AS line, max(t.selector IS NULL) AS mute
    FROM refusal r JOIN taker t ON t.id = r.taker
    GROUP BY r.document HAVING count(*) = (SELECT count(*) FROM taker)
)
SELECT a.id AS alert,
       CASE WHEN a.carrier = 'resource' AND s.path IS NOT NULL THEN 'no'
            WHEN a.carrier = 'resource' OR x.id IS NOT NULL THEN 'yes'
            WHEN a.system = 'prometheus' AND c.path IS NOT NULL THEN 'no' ELSE 'unknown' END AS loaded,
       coalesce(CASE WHEN a.carrier = 'resource' THEN s.path END, x.path, CASE WHEN a.carrier = 'file' AND a.system = 'prometheus' THEN c.path END, a.path) AS path,
       coalesce(CASE WHEN a.carrier = 'resource' THEN s.line END, x.line, CASE WHEN a.carrier = 'file' AND a.system = 'prometheus' THEN c.line END, a.line) AS line,
       CASE WHEN a.carrier = 'resource' AND s.path IS NOT NULL THEN CASE WHEN s.mute THEN 'Prometheus has no ruleSelector, which takes no rules' ELSE 'its labels do not match the ruleSelector of Prometheus' END
            WHEN a.carrier = 'resource' THEN 'a resource that is applied'
            WHEN x.id IS NOT NULL THEN x.note
            WHEN a.system = 'prometheus' AND c.path IS NOT NULL THEN 'the Prometheus configuration here does not load ' || a.path
            ELSE 'nothing here shows how it is loaded' END AS note
FROM alert_definition a
LEFT JOIN (SELECT id, path, line, note, row_number() OVER (PARTITION BY id ORDER BY path, line) AS place FROM direct) x ON x.id = a.id AND x.place = 1
LEFT JOIN (SELECT path, line, row_number() OVER (ORDER BY path) AS place FROM config) c ON c.place = 1
LEFT JOIN left_out s ON s.document = a.document
