-- configuration documents that production runs by: not those for development and tests, where others stand beside them
-- document: document.id
-- path: file
-- kind: document.kind
-- index: document
-- index: path
WITH manifest AS (
    SELECT id, path, kind, format,
           path REGEXP '(?i)(^|[/._-])(prod|production|live|release|deploy|swarm|stack)([/._-]|$)' AS prod,
           path REGEXP '(?i)(^|[/._-])(dev|devel|development|local|test|tests|testing|e2e|ci|cypress|override|example|sample|staging|preview|minikube|kind|devcontainer|playground|demo)([/._-]|$)' AS dev
    FROM document WHERE role = 'production'
)
SELECT id AS document, path, kind FROM manifest m
WHERE NOT m.dev
  AND NOT (m.kind IS 'compose' AND NOT m.prod AND EXISTS (SELECT 1 FROM manifest o WHERE o.kind = 'compose' AND o.prod AND NOT o.dev AND o.path <> m.path))
  AND NOT (m.kind IS 'compose' AND NOT m.prod AND EXISTS (SELECT 1 FROM manifest o WHERE o.kind IN ('Deployment', 'StatefulSet', 'Service', 'ecs-task-definition', 'Rollout') AND NOT o.dev))
