-- jobs and steps of pipelines that never run: templates nobody extends, conditions that are false
-- path: CI file
-- line: first line
-- end_line: last line
-- note: why
-- index: path
-- typed: path TEXT
SELECT j.path, j.line, j.end_line, 'the hidden job ' || j.key || ' is extended by nobody' AS note
FROM document d JOIN node r ON r.document = d.id AND r.pointer = '' JOIN node j ON j.parent = r.id AND j.key LIKE '.%' AND j.type = 'map'
WHERE d.kind = 'gitlab-ci'
  AND NOT EXISTS (SELECT 1 FROM node e LEFT JOIN node l ON l.parent = e.id WHERE e.key = 'extends' AND j.key IN (e.value, l.value))
  AND NOT EXISTS (SELECT 1 FROM document g JOIN node e ON e.document = g.id AND e.value = '!reference' JOIN node l ON l.parent = e.id WHERE g.kind = 'gitlab-ci' AND l.value = j.key)
UNION ALL
SELECT j.path, j.line, j.end_line, 'the rules of ' || j.key || ' let it never run'
FROM document d JOIN node r ON r.document = d.id AND r.pointer = '' JOIN node j ON j.parent = r.id AND j.type = 'map' JOIN node s ON s.parent = j.id AND s.key = 'rules' AND s.type = 'list'
WHERE d.kind = 'gitlab-ci' AND EXISTS (SELECT 1 FROM node e WHERE e.parent = s.id)
  AND NOT EXISTS (SELECT 1 FROM node e LEFT JOIN node w ON w.parent = e.id AND w.key = 'when' WHERE e.parent = s.id AND w.value IS NOT 'never')
UNION ALL -- jobs of CircleCI that no workflow asks for
SELECT j.path, j.line, j.end_line, 'no workflow asks for the job ' || j.key
FROM document d JOIN node s ON s.document = d.id AND s.shape = 'jobs' JOIN node j ON j.parent = s.id AND j.type = 'map'
WHERE d.path LIKE '%.circleci/config.yml' AND j.key <> 'build'
  AND EXISTS (SELECT 1 FROM node w JOIN node l ON l.parent = w.id JOIN node k ON k.parent = l.id AND k.key = 'jobs' WHERE w.document = d.id AND w.shape = 'workflows')
  AND NOT EXISTS (SELECT 1 FROM node w JOIN node l ON l.parent = w.id JOIN node k ON k.parent = l.id AND k.key = 'jobs' JOIN node e ON e.parent = k.id LEFT JOIN node m ON m.parent = e.id
                  WHERE w.document = d.id AND w.shape = 'workflows' AND j.key IN (e.value, m.key))
UNION ALL -- workflows that only others could call, and none does
SELECT d.path, d.line, 1000000000, 'no workflow calls the file'
FROM document d JOIN node o ON o.document = d.id AND o.shape IN ('on', 'true')
WHERE d.kind = 'github-workflow' AND (o.value = 'workflow_call' OR EXISTS (SELECT 1 FROM node c WHERE c.parent = o.id AND 'workflow_call' IN (c.key, c.value)))
  AND NOT EXISTS (SELECT 1 FROM node c WHERE c.parent = o.id AND 'workflow_call' NOT IN (coalesce(c.key, ''), coalesce(c.value, '')))
  AND NOT EXISTS (SELECT 1 FROM node u WHERE u.key = 'uses' AND u.value = './' || d.path)
UNION ALL -- if: false of a job or a step, condition: false
SELECT p.path, p.line, p.end_line, 'its condition is false'
FROM node n JOIN node p ON p.id = n.parent JOIN document d ON d.id = n.document
WHERE n.key IN ('if', 'condition', 'enabled') AND replace(replace(replace(replace(n.value, ' ', ''), '$', ''), '{', ''), '}', '') = 'false'
  AND (n.key = 'if' AND d.kind = 'github-workflow' OR n.key <> 'if' AND n.path LIKE '%azure-pipelines%')
UNION ALL -- files of GitLab jobs that no pipeline includes
SELECT d.path, d.line, 1000000000, 'no pipeline includes the file'
FROM document d
WHERE d.kind = 'gitlab-ci' AND NOT basename(d.path) REGEXP 'gitlab-ci[^/]*\.ya?ml$' AND NOT EXISTS (SELECT 1 FROM node t WHERE t.document = d.id AND t.shape = 'stages')
  AND NOT EXISTS (SELECT 1 FROM node i JOIN document g ON g.id = i.document AND g.kind = 'gitlab-ci'
                  WHERE i.shape IN ('include', 'include[]', 'include.local', 'include.local[]', 'include[].local', 'include[].local[]') AND i.value IS NOT NULL AND matches_path(ltrim(i.value, './'), d.path))
