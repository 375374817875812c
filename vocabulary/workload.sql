-- what runs in production: workloads of Kubernetes, services of Compose, tasks of ECS, systemd units, groups of Nomad
-- path: file
-- line: line
-- kind: Deployment, StatefulSet, DaemonSet, Job, CronJob, Pod, Rollout, KnativeService, compose, ecs, systemd, nomad
-- name: name
-- namespace: namespace
-- document: document.id
-- node: node.id of it
-- replicas: fixed number of copies as written, NULL not said
-- store: 1 when it runs a store or a monitoring program, not the service's own code
-- scalable: 1 when several copies can share the work
-- unit: unit of the file
-- index: document
-- index: name
-- typed: name TEXT
WITH found AS (
    SELECT d.path, d.line, CASE WHEN d.kind = 'Service' THEN 'KnativeService' ELSE d.kind END AS kind, d.name, d.namespace, d.id AS document,
           (SELECT r.id FROM node r WHERE r.document = d.id AND r.pointer = '') AS node,
           (SELECT r.value FROM node r WHERE r.document = d.id AND r.shape = 'spec.replicas') AS replicas,
           (SELECT min(i.value) FROM node i JOIN node e ON e.id = i.parent JOIN node l ON l.id = e.parent WHERE i.document = d.id AND i.key = 'image' AND l.key = 'containers') AS image,
           (SELECT s.value FROM node s WHERE s.document = d.id AND s.shape = 'spec.strategy.type') AS strategy, d.unit
    FROM document d
    WHERE d.role = 'production'
      AND (d.kind IN ('Deployment', 'StatefulSet', 'DaemonSet', 'Job', 'CronJob', 'Pod', 'Rollout', 'DeploymentConfig', 'ReplicaSet') OR d.kind = 'Service' AND d.api LIKE 'serving.knative.dev/%')
      AND EXISTS (SELECT 1 FROM node i WHERE i.document = d.id AND i.key = 'image' AND i.shape LIKE '%containers[].image')
    UNION ALL
    SELECT s.path, s.line, 'compose', s.key, NULL, d.id, s.id,
           (SELECT r.value FROM node r JOIN node p ON p.id = r.parent WHERE p.parent = s.id AND p.key = 'deploy' AND r.key = 'replicas'),
           (SELECT i.value FROM node i WHERE i.parent = s.id AND i.key = 'image'), NULL, d.unit
    FROM document d JOIN node t ON t.document = d.id AND t.shape = 'services' JOIN node s ON s.parent = t.id
    WHERE d.kind = 'compose' AND d.role = 'production' AND s.type = 'map'
    UNION ALL
    SELECT d.path, d.line, 'ecs', (SELECT n.value FROM node n WHERE n.document = d.id AND n.shape = 'family'), NULL, d.id, (SELECT r.id FROM node r WHERE r.document = d.id AND r.pointer = ''), NULL, NULL, NULL, d.unit
    FROM document d
    WHERE d.role = 'production' AND d.kind IS NOT 'cloudformation' AND EXISTS (SELECT 1 FROM node n WHERE n.document = d.id AND n.shape = 'containerDefinitions')
    UNION ALL -- Terraform
    SELECT r.path, r.line, 'ecs', coalesce((SELECT n.value FROM node n WHERE n.document = r.document AND n.shape = 'family'), r.name), NULL, r.document, l.parent, NULL, NULL, NULL, (SELECT d.unit FROM document d WHERE d.id = r.document)
    FROM cloud_resource r JOIN node l ON l.document = r.document AND l.shape = 'container_definitions' AND l.type = 'list' WHERE r.kind = 'aws_ecs_task_definition' AND r.off = 0
    UNION ALL
    SELECT t.path, r.line, 'ecs', r.key, NULL, t.document, (SELECT p.id FROM node p WHERE p.parent = r.id AND p.key = 'Properties'), NULL, NULL, NULL, d.unit
    FROM node t JOIN node r ON r.id = t.parent JOIN document d ON d.id = t.document
    WHERE t.key = 'Type' AND t.value = 'AWS::ECS::TaskDefinition' AND d.role = 'production'
    UNION ALL
    SELECT d.path, d.line, 'systemd', basename(d.path), NULL, d.id, (SELECT r.id FROM node r WHERE r.document = d.id AND r.pointer = ''), NULL, NULL, NULL, d.unit
    FROM document d
    WHERE d.kind = 'systemd' AND d.role = 'production' AND d.path NOT LIKE '%.d/%.conf' AND EXISTS (SELECT 1 FROM node n WHERE n.document = d.id AND (n.key = 'ExecStart' OR n.shape = 'Container.Image'))
    UNION ALL -- objects of Kubernetes that Terraform makes
    SELECT r.path, r.line, CASE WHEN r.kind LIKE 'kubernetes_deployment%' THEN 'Deployment' WHEN r.kind LIKE 'kubernetes_stateful%' THEN 'StatefulSet' WHEN r.kind LIKE 'kubernetes_daemon%' THEN 'DaemonSet' WHEN r.kind LIKE 'kubernetes_cron%' THEN 'CronJob' ELSE 'Job' END,
           coalesce((SELECT n.value FROM node n WHERE n.document = r.document AND n.shape = 'metadata.name' AND n.type = 'string'), r.name), (SELECT n.value FROM node n WHERE n.document = r.document AND n.shape = 'metadata.namespace' AND n.type = 'string'), r.document,
           (SELECT n.id FROM node n WHERE n.document = r.document AND n.pointer = ''), (SELECT n.value FROM node n WHERE n.document = r.document AND n.shape = 'spec.replicas' AND n.type = 'number'),
           (SELECT min(n.value) FROM node n WHERE n.document = r.document AND n.shape IN ('spec.template.spec.container.image', 'spec.template.spec.container[].image')),
           (SELECT n.value FROM node n WHERE n.document = r.document AND n.shape = 'spec.strategy.type'), (SELECT d.unit FROM document d WHERE d.id = r.document)
    FROM cloud_resource r WHERE r.off = 0 AND r.kind IN ('kubernetes_deployment', 'kubernetes_deployment_v1', 'kubernetes_deployment_v2', 'kubernetes_stateful_set', 'kubernetes_stateful_set_v1', 'kubernetes_daemonset', 'kubernetes_daemon_set_v1', 'kubernetes_cron_job', 'kubernetes_cron_job_v1', 'kubernetes_job', 'kubernetes_job_v1')
    UNION ALL -- Nomad: what runs once, or once on every machine, does not scale
    SELECT g.path, g.line, 'nomad', g.key, NULL, d.id, g.id, (SELECT c.value FROM node c WHERE c.parent = g.id AND c.key = 'count'),
           (SELECT min(i.value) FROM node t JOIN node k ON k.parent = t.id JOIN node f ON f.parent = k.id AND f.key = 'config' JOIN node i ON i.parent = f.id AND i.key = 'image' WHERE t.parent = g.id AND t.key = 'task'),
           CASE WHEN EXISTS (SELECT 1 FROM node y WHERE y.parent = j.id AND y.key = 'type' AND y.value IN ('system', 'batch', 'sysbatch')) THEN 'once' END, d.unit
    FROM document d JOIN node r ON r.document = d.id AND r.shape = 'job' JOIN node j ON j.parent = r.id JOIN node l ON l.parent = j.id AND l.key = 'group' JOIN node g ON g.parent = l.id AND g.type = 'map'
    WHERE d.kind = 'nomad' AND d.role = 'production'
)
SELECT path, line, kind, name, namespace, document, node, replicas, store,
       CASE WHEN store = 0 AND (kind IN ('Deployment', 'Rollout', 'DeploymentConfig', 'ReplicaSet', 'KnativeService') OR kind = 'nomad' AND strategy IS NOT 'once') AND NOT (strategy IS 'Recreate' AND coalesce(replicas, '1') = '1') THEN 1 ELSE 0 END AS scalable, unit
FROM (SELECT *, CASE WHEN image REGEXP '(?i)(^|/)(bitnami[a-z]*/)?(postgres\w*|postgis|timescale\w*|mysql|mariadb|mongo\w*|percona[\w-]*|cockroach\w*|clickhouse[\w-]*|cassandra|elasticsearch|opensearch|neo4j|influxdb|minio|redis\w*|valkey|memcached|rabbitmq|(cp-)?kafka|redpanda|zookeeper|nats|etcd|prometheus|grafana|alertmanager|jaeger[\w-]*|all-in-one|loki|tempo|promtail|fluent[\w-]*|opentelemetry-collector[\w-]*|otel[\w-]*|mailhog|mailpit|adminer|pgadmin\w*|localstack)(:|@|$)' THEN 1 ELSE 0 END AS store FROM found)
