-- containers, tasks, functions and processes of the production environment, and what bounds them
-- path: file
-- line: line
-- kind: kubernetes, compose, ecs, systemd, nomad, function, platform, command
-- workload: name of what it belongs to
-- name: its name
-- image: its image
-- memory_limit: as written, NULL none, 'unknown' when a template decides
-- cpu_limit: as written, NULL none
-- cpu_request: as written, NULL none
-- document: document.id
WITH patched AS MATERIALIZED ( -- resources given to a container by its name in a partial object (a patch)
    SELECT d.kind, d.name AS workload, cn.value AS name, r.id AS resources, d.id AS document
    FROM document d JOIN node r ON r.document = d.id AND r.key = 'resources' JOIN node c ON c.id = r.parent JOIN node cn ON cn.parent = c.id AND cn.key = 'name'
    WHERE d.role = 'production' AND d.kind IN ('Deployment', 'StatefulSet', 'DaemonSet', 'CronJob', 'Job') AND NOT EXISTS (SELECT 1 FROM node i WHERE i.parent = c.id AND i.key = 'image')
), kube AS (
    SELECT c.id, c.document, c.path, c.line, w.kind AS workload_kind, w.name AS workload, w.namespace, d.note,
           (SELECT n.value FROM node n WHERE n.parent = c.id AND n.key = 'name') AS name,
           (SELECT n.value FROM node n WHERE n.parent = c.id AND n.key = 'image') AS image,
           (SELECT r.id FROM node r WHERE r.parent = c.id AND r.key = 'resources') AS own
    FROM workload w JOIN document d ON d.id = w.document JOIN node l ON l.document = w.document AND l.key IN ('containers', 'initContainers') AND l.shape LIKE '%spec.%ontainers'
    JOIN node c ON c.parent = l.id
    WHERE w.kind NOT IN ('compose', 'ecs', 'systemd', 'nomad') AND EXISTS (SELECT 1 FROM node n WHERE n.parent = c.id AND n.key = 'image')
), kube_resources AS MATERIALIZED (
    SELECT k.*, r.id AS resources, r.type AS resources_type
    FROM kube k LEFT JOIN node r ON r.id = k.own OR r.id IN (SELECT p.resources FROM patched p WHERE p.workload = k.workload AND p.kind = k.workload_kind AND p.name = k.name)
), kube_bound AS (
    SELECT k.id, k.path, k.line, k.workload, k.name, k.image, k.document, k.namespace,
           max(CASE WHEN k.resources_type = 'unknown' THEN 'unknown' END) AS templated,
           max((SELECT v.value FROM node s JOIN node v ON v.parent = s.id AND v.key = 'memory' WHERE s.parent = k.resources AND s.key = 'limits')) AS memory,
           max((SELECT v.value FROM node s JOIN node v ON v.parent = s.id AND v.key = 'cpu' WHERE s.parent = k.resources AND s.key = 'limits')) AS cpu,
           max((SELECT v.value FROM node s JOIN node v ON v.parent = s.id AND v.key = 'cpu' WHERE s.parent = k.resources AND s.key = 'requests')) AS cpu_request,
           max(CASE WHEN EXISTS (SELECT 1 FROM node s WHERE s.parent = k.resources AND s.type = 'unknown') THEN 'unknown' END) AS part
    FROM kube_resources k GROUP BY k.id
), range AS (
    SELECT d.namespace, (SELECT v.value FROM node v WHERE v.document = d.id AND v.shape = 'spec.limits[].default.memory') AS memory,
           (SELECT min(v.value) FROM node v WHERE v.document = d.id AND v.shape IN ('spec.limits[].default.cpu', 'spec.limits[].defaultRequest.cpu')) AS cpu
    FROM document d WHERE d.kind = 'LimitRange' AND d.role = 'production'
), compose AS MATERIALIZED (
    SELECT w.path, w.line, w.name, w.node, w.document, dirname(w.path) AS folder, w.path REGEXP '(?i)prod' AS production, basename(w.path) REGEXP '(?i)(dev|local|test|override|debug|example|ci)\b' OR w.path REGEXP '(?i)(^|/)(\.devcontainer|dev|local)/' AS aside
    FROM workload w WHERE w.kind = 'compose'
), compose_kept AS ( -- the production file and what it builds on; the others only when there is nothing else
    SELECT c.* FROM compose c
    WHERE (c.aside = 0 OR NOT EXISTS (SELECT 1 FROM compose o WHERE o.aside = 0))
      AND (c.production = 1 OR NOT EXISTS (SELECT 1 FROM compose o WHERE o.production = 1) OR EXISTS (SELECT 1 FROM compose o WHERE o.production = 1 AND o.name = c.name AND o.folder = c.folder))
), compose_bound AS (
    SELECT folder, name, max(production) AS production, min(path) AS path, min(line) AS line, min(document) AS document,
           max((SELECT n.value FROM node n WHERE n.parent = c.node AND n.key = 'image')) AS image,
           max(coalesce((SELECT v.value FROM node v WHERE v.document = c.document AND v.parent = c.node AND v.key = 'mem_limit'),
                    (SELECT v.value FROM node dp CROSS JOIN node rs ON rs.parent = dp.id AND rs.key = 'resources' CROSS JOIN node l ON l.parent = rs.id AND l.key = 'limits' CROSS JOIN node v ON v.parent = l.id AND v.key = 'memory' WHERE dp.parent = c.node AND dp.key = 'deploy'))) AS memory,
           max(coalesce((SELECT v.value FROM node v WHERE v.parent = c.node AND v.key IN ('cpus', 'cpu_quota')),
                    (SELECT v.value FROM node dp JOIN node rs ON rs.parent = dp.id AND rs.key = 'resources' JOIN node l ON l.parent = rs.id AND l.key = 'limits' JOIN node v ON v.parent = l.id AND v.key = 'cpus' WHERE dp.parent = c.node AND dp.key = 'deploy'))) AS cpu,
           max((SELECT v.value FROM node dp JOIN node rs ON rs.parent = dp.id AND rs.key = 'resources' JOIN node l ON l.parent = rs.id AND l.key = 'reservations' JOIN node v ON v.parent = l.id AND v.key = 'cpus' WHERE dp.parent = c.node AND dp.key = 'deploy')) AS cpu_request
    FROM compose_kept c GROUP BY folder, name
), unit_part AS MATERIALIZED ( -- a unit of systemd, its drop-ins and the slice it runs in
    SELECT w.document, w.document AS part FROM workload w WHERE w.kind = 'systemd'
    UNION SELECT w.document, d.id FROM workload w JOIN document d ON d.kind = 'systemd' AND d.role = 'production' AND basename(dirname(d.path)) IN (w.name || '.d', 'service.d') WHERE w.kind = 'systemd'
    UNION SELECT n.document, d.id FROM node n JOIN document d ON d.kind = 'systemd' AND d.role = 'production' AND basename(d.path) = n.value WHERE n.shape = 'Service.Slice'
)
SELECT k.path, k.line, 'kubernetes' AS kind, k.workload, k.name, k.image,
       coalesce(k.memory, CASE WHEN k.templated IS NOT NULL OR k.part IS NOT NULL THEN 'unknown' END,
                (SELECT r.memory FROM range r WHERE r.memory IS NOT NULL AND (r.namespace IS k.namespace OR r.namespace IS NULL OR k.namespace IS NULL))) AS memory_limit,
       k.cpu AS cpu_limit,
       coalesce(k.cpu_request, (SELECT r.cpu FROM range r WHERE r.cpu IS NOT NULL AND (r.namespace IS k.namespace OR r.namespace IS NULL OR k.namespace IS NULL))) AS cpu_request, k.document
FROM kube_bound k
UNION ALL
SELECT path, line, 'compose', name, name, image, memory, cpu, cpu_request, document FROM compose_bound
WHERE NOT EXISTS (SELECT 1 FROM workload w WHERE w.kind NOT IN ('compose', 'systemd') AND w.store = 0)
  -- beside the manifest of a platform it is what developers run
  AND NOT (EXISTS (SELECT 1 FROM document d WHERE d.role = 'production' AND d.kind IN ('fly', 'render', 'app-engine')) AND NOT EXISTS (SELECT 1 FROM compose o WHERE o.production = 1))
UNION ALL
SELECT c.path, c.line, 'ecs', w.name, (SELECT n.value FROM node n WHERE n.parent = c.id AND lower(n.key) = 'name'), (SELECT n.value FROM node n WHERE n.parent = c.id AND lower(n.key) = 'image'),
       coalesce((SELECT n.value FROM node n WHERE n.parent = c.id AND lower(n.key) = 'memory'), (SELECT n.value FROM node n WHERE n.parent = w.node AND lower(n.key) = 'memory')),
       (SELECT n.value FROM node n WHERE n.parent = w.node AND lower(n.key) = 'cpu'), (SELECT n.value FROM node n WHERE n.parent = c.id AND lower(n.key) = 'cpu' AND n.value <> '0'), w.document
FROM workload w JOIN node l ON l.parent = w.node AND replace(lower(l.key), '_', '') = 'containerdefinitions' JOIN node c ON c.parent = l.id
WHERE w.kind = 'ecs'
UNION ALL
SELECT w.path, w.line, 'systemd', w.name, w.name, NULL,
       coalesce((SELECT min(n.value) FROM unit_part p JOIN node n ON n.document = p.part WHERE p.document = w.document AND n.shape IN ('Service.MemoryMax', 'Service.MemoryLimit', 'Slice.MemoryMax', 'Slice.MemoryLimit') AND lower(n.value) <> 'infinity' AND n.value <> ''),
                (SELECT min(n.value) FROM node n WHERE n.document = w.document AND n.shape = 'Container.Memory'),
                (SELECT min(n.value) FROM node n WHERE n.document = w.document AND (n.key = 'ExecStart' AND n.value REGEXP '(docker|podman).* run .*(--memory[ =]|-m )\S+' OR n.key = 'PodmanArgs' AND n.value REGEXP '(--memory[ =]|-m )\S+'))),
       coalesce((SELECT min(n.value) FROM unit_part p JOIN node n ON n.document = p.part WHERE p.document = w.document AND n.shape IN ('Service.CPUQuota', 'Slice.CPUQuota') AND n.value <> ''),
                (SELECT min(n.value) FROM node n WHERE n.document = w.document AND (n.key = 'ExecStart' AND n.value REGEXP '(docker|podman).* run .*--cpus[ =]\S+' OR n.key = 'PodmanArgs' AND n.value REGEXP '--cpus[ =]\S+'))),
       (SELECT min(n.value) FROM unit_part p JOIN node n ON n.document = p.part WHERE p.document = w.document AND n.shape IN ('Service.CPUWeight', 'Service.CPUShares', 'Slice.CPUWeight', 'Slice.CPUShares')), w.document
FROM workload w
WHERE w.kind = 'systemd' AND NOT EXISTS (SELECT 1 FROM workload o WHERE o.kind NOT IN ('compose', 'systemd'))
  -- what only brings up the containers of a Compose file, and commands that run to their end beside them
  AND NOT (EXISTS (SELECT 1 FROM compose) AND EXISTS (SELECT 1 FROM node n WHERE n.document = w.document AND (n.shape LIKE 'Service.ExecStart%' AND n.value REGEXP '(docker|podman)[- ]compose\b' OR n.shape = 'Service.Type' AND n.value = 'oneshot')))
UNION ALL -- objects of Kubernetes that Terraform makes
SELECT c.path, c.line, 'kubernetes', w.name, (SELECT n.value FROM node n WHERE n.parent = c.id AND n.key = 'name'), (SELECT n.value FROM node n WHERE n.parent = c.id AND n.key = 'image'),
       (SELECT CASE WHEN 'unknown' IN (l.type, v.type) THEN 'unknown' ELSE v.value END FROM node r JOIN node l ON l.parent = r.id AND l.key = 'limits' LEFT JOIN node v ON v.parent = l.id AND v.key = 'memory' WHERE r.parent = c.id AND r.key = 'resources'),
       (SELECT v.value FROM node r JOIN node l ON l.parent = r.id AND l.key = 'limits' JOIN node v ON v.parent = l.id AND v.key = 'cpu' WHERE r.parent = c.id AND r.key = 'resources'),
       (SELECT v.value FROM node r JOIN node l ON l.parent = r.id AND l.key = 'requests' JOIN node v ON v.parent = l.id AND v.key = 'cpu' WHERE r.parent = c.id AND r.key = 'resources'), w.document
FROM workload w JOIN cloud_resource x ON x.document = w.document AND x.kind LIKE 'kubernetes%' JOIN node c ON c.document = w.document AND c.type = 'map'
 AND c.shape IN ('spec.template.spec.container', 'spec.template.spec.container[]', 'spec.template.spec.init_container', 'spec.template.spec.init_container[]', 'spec.job_template.spec.template.spec.container', 'spec.job_template.spec.template.spec.container[]')
UNION ALL -- Azure's own numbers on the container
SELECT c.path, c.line, 'platform', r.name, (SELECT n.value FROM node n WHERE n.parent = c.id AND n.key = 'name'), (SELECT n.value FROM node n WHERE n.parent = c.id AND n.key = 'image'),
       (SELECT n.value FROM node n WHERE n.parent = c.id AND n.key = 'memory'), (SELECT n.value FROM node n WHERE n.parent = c.id AND n.key = 'cpu'), NULL, c.document
FROM cloud_resource r JOIN node c ON c.document = r.document AND c.type = 'map' AND c.shape IN ('template.container', 'template.container[]', 'template.init_container', 'container', 'container[]')
WHERE r.off = 0 AND r.kind IN ('azurerm_container_app', 'azurerm_container_app_job', 'azurerm_container_group') AND (r.kind <> 'azurerm_container_group' OR c.shape LIKE 'container%')
UNION ALL -- sizes that infrastructure code in a programming language chooses
SELECT c.path, c.line, CASE c.name WHEN 'Function' THEN 'function' ELSE 'platform' END, c.name, coalesce((SELECT a.value FROM argument a WHERE a.call = c.id AND a.name IS NULL AND a.kind = 'string' AND a.value <> '' ORDER BY a.position LIMIT 1), c.name), NULL,
       coalesce((SELECT CASE a.kind WHEN 'number' THEN a.value ELSE 'unknown' END FROM argument a WHERE a.call = c.id AND (a.name IN ('memoryLimitMiB', 'memory_limit_mib', 'memorySize', 'memory_size', 'memoryReservationMiB') OR a.name LIKE '%Options.memoryLimitMiB' OR a.name LIKE '%options.memory\_limit\_mib' ESCAPE '\') ORDER BY a.name LIKE '%eserv%' LIMIT 1), CASE c.name WHEN 'Function' THEN '128 (default)' ELSE '512 (default)' END),
       coalesce((SELECT a.value FROM argument a WHERE a.call = c.id AND a.name = 'cpu'), (SELECT max(a.value) FROM argument a WHERE a.call = c.id AND (a.name LIKE '%Options.cpu' OR a.name LIKE '%options.cpu')), CASE c.name WHEN 'Function' THEN NULL ELSE '256 (default)' END), CASE c.name WHEN 'Function' THEN 'follows memory' END, NULL
FROM call c JOIN file f ON f.path = c.path AND f.role = 'production'
WHERE c.name IN ('FargateTaskDefinition', 'ApplicationLoadBalancedFargateService', 'NetworkLoadBalancedFargateService', 'QueueProcessingFargateService', 'ScheduledFargateTask', 'Function', 'NodejsFunction', 'PythonFunction', 'DockerImageFunction', 'GoFunction')
  AND (c.callee LIKE 'aws-cdk-lib/%' OR c.callee LIKE '@aws-cdk/%' OR c.callee LIKE 'aws\_cdk.%' ESCAPE '\') AND NOT EXISTS (SELECT 1 FROM argument a WHERE a.call = c.id AND a.name IN ('taskDefinition', 'task_definition'))
UNION ALL -- containers of a task on machines of one's own, which has no size itself
SELECT c.path, c.line, 'ecs', t.name, coalesce((SELECT a.value FROM argument a WHERE a.call = c.id AND a.name IS NULL AND a.kind = 'string' AND a.value <> '' ORDER BY a.position LIMIT 1), c.name), NULL,
       (SELECT CASE a.kind WHEN 'number' THEN a.value ELSE 'unknown' END FROM argument a WHERE a.call = c.id AND a.name IN ('memoryLimitMiB', 'memory_limit_mib')), NULL, (SELECT a.value FROM argument a WHERE a.call = c.id AND a.name = 'cpu'), NULL
FROM call t JOIN file f ON f.path = t.path AND f.role = 'production' JOIN call c ON c.origin = t.id AND c.name IN ('addContainer', 'add_container')
WHERE t.name IN ('Ec2TaskDefinition', 'ExternalTaskDefinition', 'TaskDefinition') AND (t.callee LIKE 'aws-cdk-lib/%' OR t.callee LIKE '@aws-cdk/%' OR t.callee LIKE 'aws\_cdk.%' ESCAPE '\')
  AND NOT EXISTS (SELECT 1 FROM argument a WHERE a.call = t.id AND a.name IN ('memoryMiB', 'memory_mib'))
UNION ALL -- Heroku: the size of each kind of dyno
SELECT z.path, z.line, 'platform', 'heroku', p.key, NULL, z.value, z.value, NULL, d.id
FROM document d JOIN node s ON s.document = d.id AND s.shape = 'formation' JOIN node p ON p.parent = s.id JOIN node z ON z.parent = p.id AND z.key = 'size' AND z.value IS NOT NULL
WHERE basename(d.path) = 'app.json' AND d.role = 'production'
UNION ALL -- manifests of a cluster in code: as many limits as containers
SELECT x.path, x.line, 'kubernetes', x.called, x.called, x.image, CASE WHEN x.memory >= x.n THEN x.memory_limit END, CASE WHEN x.cpu >= x.n THEN x.cpu_value END, NULL, NULL
FROM (SELECT c.path, c.line, coalesce((SELECT a.value FROM argument a WHERE a.call = c.id AND a.name IS NULL AND a.kind = 'string' AND a.value <> '' ORDER BY a.position LIMIT 1), c.name) AS called,
             (SELECT min(a.value) FROM argument a WHERE a.call = c.id AND a.name LIKE '%ontainers[].image') AS image,
             (SELECT count(*) FROM argument a WHERE a.call = c.id AND a.name LIKE '%ontainers[].image') AS n,
             (SELECT count(*) FROM argument a WHERE a.call = c.id AND a.name LIKE '%ontainers[].resources.limits.memory') AS memory,
             (SELECT min(a.value) FROM argument a WHERE a.call = c.id AND a.name LIKE '%ontainers[].resources.limits.memory') AS memory_limit,
             (SELECT count(*) FROM argument a WHERE a.call = c.id AND (a.name LIKE '%ontainers[].resources.limits.cpu' OR a.name LIKE '%ontainers[].resources.requests.cpu' AND NOT EXISTS (SELECT 1 FROM argument b WHERE b.call = c.id AND b.name LIKE '%ontainers[].resources.limits.cpu'))) AS cpu,
             (SELECT min(a.value) FROM argument a WHERE a.call = c.id AND (a.name LIKE '%ontainers[].resources.limits.cpu' OR a.name LIKE '%ontainers[].resources.requests.cpu')) AS cpu_value
      FROM call c JOIN file f ON f.path = c.path AND f.role = 'production'
      WHERE c.name IN ('Deployment', 'StatefulSet', 'DaemonSet', 'CronJob', 'Job') AND c.callee LIKE '@pulumi/kubernetes%') x WHERE x.n > 0
UNION ALL -- containers that Ansible starts
SELECT m.path, m.line, 'compose', 'ansible', coalesce((SELECT n.value FROM node n WHERE n.parent = m.id AND n.key = 'name'), 'container'), (SELECT n.value FROM node n WHERE n.parent = m.id AND n.key = 'image'),
       (SELECT min(n.value) FROM node n WHERE n.parent = m.id AND n.key IN ('memory', 'mem_limit')), (SELECT min(n.value) FROM node n WHERE n.parent = m.id AND n.key IN ('cpus', 'cpu_quota')), (SELECT n.value FROM node n WHERE n.parent = m.id AND n.key = 'cpu_shares'), m.document
FROM node m JOIN document d ON d.id = m.document AND d.role = 'production'
WHERE m.key IN ('community.docker.docker_container', 'docker_container', 'containers.podman.podman_container', 'podman_container', 'community.general.docker_container') AND m.type = 'map' AND NOT EXISTS (SELECT 1 FROM node n WHERE n.parent = m.id AND n.key = 'state' AND n.value IN ('absent', 'stopped'))
  AND NOT EXISTS (SELECT 1 FROM workload o WHERE o.kind NOT IN ('compose', 'systemd') AND o.store = 0)
UNION ALL -- Nomad gives every task a share of the processor and a hard limit of memory, but for those that run without isolation
SELECT t.path, t.line, 'nomad', w.name, t.key, (SELECT i.value FROM node f JOIN node i ON i.parent = f.id AND i.key = 'image' WHERE f.parent = t.id AND f.key = 'config'),
       CASE WHEN v.value IS NOT 'raw_exec' THEN coalesce((SELECT CASE m.type WHEN 'unknown' THEN 'unknown' ELSE m.value END FROM node m WHERE m.parent = r.id AND m.key IN ('memory_max', 'memory') ORDER BY m.key DESC), '300 (default)') END, NULL,
       CASE WHEN v.value IS NOT 'raw_exec' THEN coalesce((SELECT min(m.value) FROM node m WHERE m.parent = r.id AND m.key IN ('cpu', 'cores')), '100 (default)') END, w.document
FROM workload w JOIN node l ON l.parent = w.node AND l.key = 'task' JOIN node t ON t.parent = l.id AND t.type = 'map' LEFT JOIN node r ON r.parent = t.id AND r.key = 'resources' LEFT JOIN node v ON v.parent = t.id AND v.key = 'driver'
WHERE w.kind = 'nomad'
UNION ALL
-- functions: memory is always bounded, the processor follows it; an explicit size is a decision
SELECT t.path, r.line, 'function', r.key, r.key, NULL,
       coalesce((SELECT n.value FROM node p JOIN node n ON n.parent = p.id AND n.key = 'MemorySize' WHERE p.parent = r.id AND p.key = 'Properties'),
                (SELECT n.value FROM node n WHERE n.document = t.document AND n.shape = 'Globals.Function.MemorySize'), '128 (default)'), NULL, 'follows memory', t.document
FROM node t JOIN node r ON r.id = t.parent JOIN document d ON d.id = t.document
WHERE t.key = 'Type' AND t.value IN ('AWS::Lambda::Function', 'AWS::Serverless::Function') AND d.role = 'production'
UNION ALL -- Terraform
SELECT r.path, coalesce(m.line, r.line), 'function', r.name, r.name, NULL, coalesce(m.value, CASE WHEN r.kind LIKE 'google%' THEN '256M (default)' ELSE '128 (default)' END), NULL, 'follows memory', r.document
FROM cloud_resource r LEFT JOIN node m ON m.document = r.document AND m.shape IN ('memory_size', 'service_config.available_memory', 'available_memory_mb')
WHERE r.off = 0 AND r.kind IN ('aws_lambda_function', 'terraform-aws-modules/lambda/aws', 'google_cloudfunctions_function', 'google_cloudfunctions2_function')
UNION ALL
SELECT r.path, coalesce(m.line, r.line), 'platform', r.name, r.name, i.value, coalesce(m.value, '512Mi (default)'), coalesce(c.value, '1'), NULL, r.document
FROM cloud_resource r JOIN node i ON i.document = r.document AND i.shape IN ('template.containers.image', 'template.containers[].image', 'template.spec.containers.image')
LEFT JOIN node m ON m.document = r.document AND m.shape IN ('template.containers.resources.limits.memory', 'template.containers[].resources.limits.memory', 'template.spec.containers.resources.limits.memory')
LEFT JOIN node c ON c.document = r.document AND c.shape IN ('template.containers.resources.limits.cpu', 'template.containers[].resources.limits.cpu', 'template.spec.containers.resources.limits.cpu')
WHERE r.off = 0 AND r.kind IN ('google_cloud_run_v2_service', 'google_cloud_run_service')
UNION ALL
SELECT f.path, f.line, 'function', d.name, f.key, NULL,
       coalesce((SELECT n.value FROM node n WHERE n.parent = f.id AND n.key = 'memorySize'), (SELECT n.value FROM node n WHERE n.document = d.id AND n.shape = 'provider.memorySize'), '1024 (default)'), NULL, 'follows memory', d.id
FROM document d JOIN node s ON s.document = d.id AND s.shape = 'functions' JOIN node f ON f.parent = s.id AND f.type = 'map'
WHERE d.kind = 'serverless' AND d.role = 'production'
UNION ALL
-- platforms whose instances have a size
SELECT d.path, coalesce(v.line, d.line), 'platform', d.kind, d.kind, NULL, v.value, v.value, NULL, d.id
FROM document d JOIN node v ON v.document = d.id
WHERE d.role = 'production' AND v.value IS NOT NULL
  AND (d.kind = 'fly' AND v.shape IN ('vm.size', 'vm[].size', 'vm.memory', 'vm[].memory', 'vm[].memory_mb', 'vm.memory_mb')
    OR d.kind = 'render' AND v.shape = 'services[].plan'
    OR d.kind = 'app-engine' AND v.shape IN ('instance_class', 'resources.memory_gb'))
UNION ALL
-- Azure Container Apps and alike: resources with the two numbers directly
SELECT c.path, c.line, 'platform', NULL, (SELECT n.value FROM node n WHERE n.parent = c.id AND n.key = 'name'), i.value,
       (SELECT n.value FROM node r JOIN node n ON n.parent = r.id AND n.key = 'memory' WHERE r.parent = c.id AND r.key = 'resources'),
       (SELECT n.value FROM node r JOIN node n ON n.parent = r.id AND n.key = 'cpu' WHERE r.parent = c.id AND r.key = 'resources'), NULL, c.document
FROM node i JOIN node c ON c.id = i.parent JOIN node l ON l.id = c.parent JOIN document d ON d.id = i.document
WHERE i.key = 'image' AND l.key = 'containers' AND l.shape LIKE '%properties.template.containers' AND d.role = 'production'
UNION ALL -- Kamal: the roles of the service and what runs beside them; options go to docker run
SELECT c.path, c.line, 'compose', 'kamal', coalesce(c.key, 'web'), (SELECT n.value FROM node n WHERE n.parent = c.id AND n.key = 'image'),
       (SELECT n.value FROM node o JOIN node n ON n.parent = o.id AND n.key IN ('memory', 'm') WHERE o.parent = c.id AND o.key = 'options'),
       (SELECT min(n.value) FROM node o JOIN node n ON n.parent = o.id AND n.key IN ('cpus', 'cpu-quota') WHERE o.parent = c.id AND o.key = 'options'),
       (SELECT n.value FROM node o JOIN node n ON n.parent = o.id AND n.key = 'cpu-shares' WHERE o.parent = c.id AND o.key = 'options'), d.id
FROM document d JOIN node s ON s.document = d.id AND s.shape IN ('servers', 'accessories') JOIN node c ON c.parent = s.id AND c.type IN ('map', 'list')
WHERE d.kind = 'kamal' AND d.role = 'production' AND NOT basename(d.path) REGEXP '(?i)(staging|stage|dev|test|qa|beta|review)'
  AND NOT (s.type = 'list')
UNION ALL
SELECT s.path, s.line, 'compose', 'kamal', 'web', NULL, NULL, NULL, NULL, d.id
FROM document d JOIN node s ON s.document = d.id AND s.shape = 'servers' AND s.type = 'list'
WHERE d.kind = 'kamal' AND d.role = 'production' AND NOT basename(d.path) REGEXP '(?i)(staging|stage|dev|test|qa|beta|review)'
UNION ALL -- Copilot and the app platform of DigitalOcean
SELECT d.path, coalesce(m.line, d.line), 'platform', d.kind, d.name, NULL, m.value, (SELECT n.value FROM node n WHERE n.document = d.id AND n.shape = 'cpu'), NULL, d.id
FROM document d LEFT JOIN node m ON m.document = d.id AND m.shape = 'memory' WHERE d.kind = 'copilot' AND d.role = 'production' AND EXISTS (SELECT 1 FROM node t WHERE t.document = d.id AND t.shape = 'image')
UNION ALL
SELECT p.path, coalesce(z.line, p.line), 'platform', 'app', (SELECT n.value FROM node n WHERE n.parent = p.id AND n.key = 'name'), NULL, coalesce(z.value, 'basic-xxs (default)'), coalesce(z.value, 'shared'), NULL, d.id
FROM document d JOIN node p ON p.document = d.id AND p.shape IN ('services[]', 'workers[]', 'jobs[]') LEFT JOIN node z ON z.parent = p.id AND z.key = 'instance_size_slug'
WHERE d.kind = 'app-spec' AND d.role = 'production'
UNION ALL -- what deployment commands give: gcloud run deploy --memory, az containerapp create --cpu, docker run -m
SELECT c.path, c.line, 'platform', 'command', CASE WHEN c.text LIKE '%gcloud%' THEN 'gcloud run' ELSE 'az containerapp' END, NULL,
       CASE WHEN c.text REGEXP '--memory[= ]\s*\S' THEN 'given' WHEN c.text LIKE '%gcloud%' THEN '512Mi (default)' ELSE '1Gi (default)' END, CASE WHEN c.text REGEXP '--cpu[= ]\s*\S' THEN 'given' ELSE '1 (default)' END, NULL, NULL
FROM command c WHERE c.role = 'production' AND c.text REGEXP '\bgcloud (beta |alpha )?run (deploy|jobs (create|deploy|update))\b|\baz containerapp (create|up)\b' AND NOT c.text REGEXP '(?i)(staging|preview|review|--no-traffic)'
  AND NOT EXISTS (SELECT 1 FROM cloud_resource r WHERE r.kind LIKE 'google_cloud_run%' OR r.kind LIKE 'azurerm_container_app%')
UNION ALL
SELECT c.path, c.line, 'compose', 'command', 'docker run', NULL, CASE WHEN c.text REGEXP '(--memory[= ]|\s-m[= ]?)\s*\S' THEN 'given' END, CASE WHEN c.text REGEXP '(--cpus|--cpu-quota)[= ]\s*\S' THEN 'given' END, CASE WHEN c.text REGEXP '--cpu-shares[= ]\s*\S' THEN 'given' END, NULL
FROM command c WHERE c.role = 'production' AND c.source IN ('shell', 'ci') AND c.text REGEXP '\b(docker|podman) (container )?run\b' AND c.text REGEXP '\brun\b.*(\s-[a-z]*d[a-z]*\s|--detach)' AND c.text REGEXP '--restart[= ]'
  AND NOT EXISTS (SELECT 1 FROM workload o WHERE o.store = 0)
