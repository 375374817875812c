-- what scales workloads: HorizontalPodAutoscalers, KEDA objects, scaling policies, platforms that scale by themselves
-- path: file
-- line: line
-- kind: HorizontalPodAutoscaler, ScaledObject, ScalableTarget, function, platform, code
-- name: name
-- target: name of the workload it scales; NULL the whole
-- namespace: namespace
-- least: smallest number of copies
-- most: largest number
-- off: why it does nothing; NULL it works
-- aside: why it is not part of what is deployed by default; NULL it is
-- index: target
-- typed: target TEXT
WITH kube AS (
    SELECT d.id, d.path, d.line, d.kind, d.name, d.namespace,
           (SELECT n.value FROM node n WHERE n.document = d.id AND n.shape IN ('spec.scaleTargetRef.name', 'spec.jobTargetRef.name')) AS target,
           (SELECT n.value FROM node n WHERE n.document = d.id AND n.shape IN ('spec.minReplicas', 'spec.minReplicaCount')) AS least,
           coalesce((SELECT n.value FROM node n WHERE n.document = d.id AND n.shape IN ('spec.maxReplicas', 'spec.maxReplicaCount')), CASE d.kind WHEN 'ScaledObject' THEN '100' END) AS most,
           EXISTS (SELECT 1 FROM node n WHERE n.document = d.id AND n.key IN ('autoscaling.keda.sh/paused-replicas', 'autoscaling.keda.sh/paused', 'autoscaling.keda.sh/paused-scale-out') AND n.value IS NOT 'false') AS paused,
           d.kind = 'ScaledObject' AND NOT EXISTS (SELECT 1 FROM node n JOIN node e ON e.parent = n.id WHERE n.document = d.id AND n.shape = 'spec.triggers') AS idle
    FROM document d
    WHERE d.kind IN ('HorizontalPodAutoscaler', 'ScaledObject', 'MultidimPodAutoscaler', 'WatermarkPodAutoscaler') AND d.role = 'production' AND d.note IS NOT 'template masked'
), applied AS ( -- folders that commands here apply
    SELECT c.path, c.line, c.text FROM command c WHERE c.role = 'production' AND c.text REGEXP '(kubectl|oc|kustomize)\b.*\b(apply|create|replace|build)\b.*(-f|-k|--filename|--kustomize)[ =]?\S+'
), resource AS (
    SELECT d.path, n.value FROM document d JOIN node n ON n.document = d.id AND n.shape IN ('resources[]', 'bases[]', 'components[]') WHERE d.kind = 'kustomization'
)
SELECT k.path, k.line, k.kind, k.name, k.target, k.namespace, k.least, k.most,
       CASE WHEN k.paused THEN 'it is paused by annotation'
            WHEN k.idle THEN 'it has no triggers'
            WHEN CAST(k.most AS INTEGER) > 0 AND CAST(k.most AS INTEGER) <= CAST(coalesce(k.least, CASE k.kind WHEN 'ScaledObject' THEN '0' ELSE '1' END) AS INTEGER) THEN 'its maximum (' || k.most || ') does not exceed its minimum'
            WHEN EXISTS (SELECT 1 FROM resource r WHERE dirname(r.path) = dirname(k.path)) AND NOT EXISTS (SELECT 1 FROM resource r WHERE dirname(r.path) = dirname(k.path) AND basename(r.value) = basename(k.path))
                 AND NOT EXISTS (SELECT 1 FROM resource r WHERE basename(r.value) = basename(k.path)) THEN 'the kustomization beside it does not list it'
       END AS off,
       CASE WHEN k.path REGEXP '(?i)(^|/)(optional|extras?|add-?ons?|contrib|examples?|samples?|disabled|unused|components)/' THEN 'it lies in an optional folder'
            WHEN k.path REGEXP '(?i)/overlays?/(dev\w*|staging|stage|test\w*|qa|local)/' THEN 'it belongs to an environment that is not production'
            WHEN EXISTS (SELECT 1 FROM applied a WHERE instr(k.path, '/') > 0)
                 AND NOT EXISTS (SELECT 1 FROM applied a WHERE instr(a.text, k.path) > 0 OR instr(a.text, dirname(k.path)) > 0
                                    OR a.text REGEXP '(-f|-k|--filename|--kustomize)[ =]?(\./?|\$\S+|https?:\S+|-)(\s|$)' OR instr(a.text, ' ' || substr(k.path, 1, instr(k.path, '/') - 1) || '/ ') > 0
                                    OR (a.text || ' ') LIKE '% ' || substr(k.path, 1, instr(k.path, '/') - 1) || ' %' OR (a.text || ' ') LIKE '% ' || substr(k.path, 1, instr(k.path, '/')) || ' %'
                                    OR a.text LIKE '%kustomize%' OR a.text REGEXP '(-k|--kustomize)')
            THEN 'the commands here do not apply it' END AS aside
FROM kube k
UNION ALL -- what a chart's own values switch off, or no overlay for production uses
SELECT d.path, d.line, d.kind, d.name, d.name, NULL, NULL, NULL, NULL, d.note
FROM document d WHERE d.role = 'off' AND d.kind IN ('HorizontalPodAutoscaler', 'ScaledObject')
UNION ALL
SELECT t.path, r.line, 'ScalableTarget', r.key, NULL, NULL,
       (SELECT n.value FROM node n WHERE n.parent = p.id AND n.key IN ('MinCapacity', 'MinSize')), (SELECT n.value FROM node n WHERE n.parent = p.id AND n.key IN ('MaxCapacity', 'MaxSize')),
       CASE WHEN (SELECT CAST(n.value AS INTEGER) FROM node n WHERE n.parent = p.id AND n.key IN ('MaxCapacity', 'MaxSize') AND n.type IN ('number', 'string') AND CAST(n.value AS INTEGER) > 0)
              <= (SELECT CAST(n.value AS INTEGER) FROM node n WHERE n.parent = p.id AND n.key IN ('MinCapacity', 'MinSize') AND n.type IN ('number', 'string') AND CAST(n.value AS INTEGER) > 0) THEN 'its maximum does not exceed its minimum'
            WHEN NOT EXISTS (SELECT 1 FROM node q WHERE q.document = t.document AND q.key = 'Type' AND q.value IN ('AWS::ApplicationAutoScaling::ScalingPolicy', 'AWS::AutoScaling::ScalingPolicy')) THEN 'it has no scaling policy' END, NULL
FROM node t JOIN node r ON r.id = t.parent JOIN node p ON p.parent = r.id AND p.key = 'Properties' JOIN document d ON d.id = t.document
WHERE t.key = 'Type' AND t.value IN ('AWS::ApplicationAutoScaling::ScalableTarget', 'AWS::AutoScaling::AutoScalingGroup') AND d.role = 'production'
UNION ALL
SELECT t.path, r.line, 'function', r.key, NULL, NULL, NULL, NULL, NULL, NULL
FROM node t JOIN node r ON r.id = t.parent JOIN document d ON d.id = t.document
WHERE t.key = 'Type' AND t.value IN ('AWS::Lambda::Function', 'AWS::Serverless::Function') AND d.role = 'production'
UNION ALL -- Terraform: targets and groups need a policy
SELECT r.path, r.line, CASE r.kind WHEN 'kubernetes_horizontal_pod_autoscaler' THEN 'HorizontalPodAutoscaler' WHEN 'kubernetes_horizontal_pod_autoscaler_v2' THEN 'HorizontalPodAutoscaler' ELSE 'ScalableTarget' END, r.name,
       (SELECT n.value FROM node n WHERE n.document = r.document AND n.shape = 'spec.scale_target_ref.name' AND n.type = 'string'), NULL, l.value, m.value,
       CASE WHEN CAST(m.value AS INTEGER) > 0 AND CAST(m.value AS INTEGER) <= CAST(l.value AS INTEGER) AND m.type = 'number' AND l.type = 'number' THEN 'its maximum (' || m.value || ') does not exceed its minimum'
            WHEN r.kind = 'aws_appautoscaling_target' AND NOT EXISTS (SELECT 1 FROM cloud_resource p WHERE p.kind IN ('aws_appautoscaling_policy', 'aws_appautoscaling_scheduled_action') AND p.off = 0) THEN 'it has no scaling policy'
            WHEN r.kind = 'aws_autoscaling_group' AND NOT EXISTS (SELECT 1 FROM cloud_resource p WHERE p.kind IN ('aws_autoscaling_policy', 'aws_autoscaling_schedule') AND p.off = 0) THEN 'it has no scaling policy'
            WHEN r.kind = 'azurerm_monitor_autoscale_setting' AND EXISTS (SELECT 1 FROM node n WHERE n.document = r.document AND n.shape = 'enabled' AND n.value = 'false') THEN 'it is disabled'
            WHEN r.kind = 'azurerm_monitor_autoscale_setting' AND NOT EXISTS (SELECT 1 FROM node n WHERE n.document = r.document AND n.key = 'rule') THEN 'it has no rules' END, NULL
FROM cloud_resource r
LEFT JOIN node l ON l.document = r.document AND l.shape IN ('min_capacity', 'min_size', 'autoscaling_policy.min_replicas', 'profile.capacity.minimum', 'spec.min_replicas')
LEFT JOIN node m ON m.document = r.document AND m.shape IN ('max_capacity', 'max_size', 'autoscaling_policy.max_replicas', 'profile.capacity.maximum', 'spec.max_replicas')
WHERE r.off = 0 AND (r.kind IN ('aws_autoscaling_group', 'google_compute_autoscaler', 'google_compute_region_autoscaler', 'azurerm_monitor_autoscale_setting', 'kubernetes_horizontal_pod_autoscaler', 'kubernetes_horizontal_pod_autoscaler_v2', 'terraform-aws-modules/autoscaling/aws')
      OR r.kind = 'aws_appautoscaling_target' AND NOT EXISTS (SELECT 1 FROM node n WHERE n.document = r.document AND n.shape = 'service_namespace' AND n.value NOT IN ('ecs', 'ec2', 'lambda', 'sagemaker')))
UNION ALL -- Terraform: platforms that scale by themselves, up to their maximum
SELECT r.path, coalesce(m.line, r.line), CASE WHEN r.kind LIKE '%lambda%' OR r.kind LIKE '%function%' THEN 'function' ELSE 'platform' END, r.name, NULL, NULL, l.value, m.value,
       CASE WHEN m.type <> 'unknown' AND CAST(m.value AS INTEGER) > 0 AND CAST(m.value AS INTEGER) <= CAST(coalesce(l.value, '0') AS INTEGER) THEN 'its maximum (' || m.value || ') does not exceed its minimum'
            WHEN r.kind = 'terraform-aws-modules/ecs/aws//modules/service' AND EXISTS (SELECT 1 FROM node n WHERE n.document = r.document AND n.shape = 'enable_autoscaling' AND n.value = 'false') THEN 'autoscaling is disabled' END, NULL
FROM cloud_resource r
LEFT JOIN node l ON l.document = r.document AND l.shape IN ('template.scaling.min_instance_count', 'scaling.min_instance_count', 'template.metadata.annotations["autoscaling.knative.dev/minScale"]', 'template.min_replicas', 'auto_scaling_configuration.min_size', 'autoscaling_min_capacity', 'min_instance_count')
LEFT JOIN node m ON m.document = r.document AND m.shape IN ('template.scaling.max_instance_count', 'scaling.max_instance_count', 'template.metadata.annotations["autoscaling.knative.dev/maxScale"]', 'template.max_replicas', 'autoscaling_max_capacity', 'service_config.max_instance_count')
WHERE r.off = 0 AND r.kind IN ('google_cloud_run_service', 'google_cloud_run_v2_service', 'google_cloudfunctions_function', 'google_cloudfunctions2_function', 'azurerm_container_app', 'azurerm_linux_function_app', 'aws_lambda_function', 'terraform-aws-modules/lambda/aws', 'aws_apprunner_service', 'terraform-aws-modules/ecs/aws//modules/service')
UNION ALL
SELECT d.path, d.line, 'function', d.name, NULL, NULL, NULL, NULL, NULL, NULL
FROM document d WHERE d.kind = 'serverless' AND d.role = 'production' AND EXISTS (SELECT 1 FROM node n WHERE n.document = d.id AND n.shape LIKE 'functions.%')
UNION ALL
SELECT w.path, w.line, 'platform', w.name, w.name, w.namespace, NULL, NULL,
       CASE WHEN (SELECT n.value FROM node n WHERE n.document = w.document AND n.key = 'autoscaling.knative.dev/maxScale') = (SELECT n.value FROM node n WHERE n.document = w.document AND n.key = 'autoscaling.knative.dev/minScale') THEN 'minScale and maxScale are the same' END, NULL
FROM workload w WHERE w.kind = 'KnativeService'
UNION ALL
SELECT d.path, coalesce(n.line, d.line), 'platform', d.kind, NULL, NULL, NULL, NULL,
       CASE WHEN d.kind = 'app-engine' AND n.key = 'manual_scaling' THEN 'manual_scaling fixes the number of instances'
            WHEN d.kind = 'fly' AND n.value = 'false' THEN 'machines are not started on demand' END, NULL
FROM document d LEFT JOIN node n ON n.document = d.id AND (d.kind = 'app-engine' AND n.shape IN ('automatic_scaling', 'basic_scaling', 'manual_scaling') OR d.kind = 'fly' AND n.shape IN ('http_service.auto_start_machines', 'services[].auto_start_machines')
     OR d.kind = 'render' AND n.shape = 'services[].scaling')
WHERE d.role = 'production' AND (d.kind IN ('wrangler', 'vercel') OR d.kind = 'app-engine' AND (n.id IS NOT NULL OR EXISTS (SELECT 1 FROM node r WHERE r.document = d.id AND r.key = 'runtime'))
   OR d.kind IN ('fly', 'render') AND n.id IS NOT NULL)
UNION ALL
SELECT m.path, m.line, 'platform', 'scale', NULL, NULL, (SELECT x.value FROM node x WHERE x.parent = m.parent AND x.key = 'minReplicas'), m.value,
       CASE WHEN m.value = (SELECT x.value FROM node x WHERE x.parent = m.parent AND x.key = 'minReplicas') THEN 'its maximum does not exceed its minimum' END, NULL
FROM node m JOIN document d ON d.id = m.document WHERE m.key = 'maxReplicas' AND m.shape LIKE '%template.scale.maxReplicas' AND d.role = 'production'
UNION ALL -- Copilot and the app platform of DigitalOcean
SELECT n.path, n.line, 'platform', d.name, NULL, NULL, CASE WHEN n.value LIKE '%-%' THEN substr(n.value, 1, instr(n.value, '-') - 1) END, CASE WHEN n.value LIKE '%-%' THEN substr(n.value, instr(n.value, '-') + 1) END, NULL, NULL
FROM document d JOIN node n ON n.document = d.id AND n.shape IN ('count.range', 'environments.prod.count.range', 'environments.production.count.range') WHERE d.kind = 'copilot' AND d.role = 'production'
UNION ALL
SELECT n.path, n.line, 'platform', (SELECT v.value FROM node v WHERE v.parent = n.parent AND v.key = 'name'), NULL, NULL, (SELECT v.value FROM node v WHERE v.parent = n.id AND v.key = 'min_instance_count'), (SELECT v.value FROM node v WHERE v.parent = n.id AND v.key = 'max_instance_count'), NULL, NULL
FROM document d JOIN node n ON n.document = d.id AND n.shape IN ('services[].autoscaling', 'workers[].autoscaling') WHERE d.kind = 'app-spec' AND d.role = 'production'
UNION ALL -- Cloud Run and Container Apps scale by themselves, whoever deploys them
SELECT c.path, c.line, 'platform', CASE WHEN c.text LIKE '%gcloud%' THEN 'Cloud Run' ELSE 'Container Apps' END, NULL, NULL, x.least, x.most,
       CASE WHEN CAST(x.most AS INTEGER) > 0 AND CAST(x.most AS INTEGER) <= CAST(x.least AS INTEGER) THEN 'its maximum (' || CAST(x.most AS INTEGER) || ') does not exceed its minimum' END, NULL
FROM (SELECT path, line, text,
             CASE WHEN instr(text, '--min-') > 0 THEN ltrim(substr(substr(text, instr(text, '--min-') + 6), instr(replace(substr(text, instr(text, '--min-') + 6), '=', ' '), ' ') + 1)) END AS least,
             CASE WHEN instr(text, '--max-') > 0 THEN ltrim(substr(substr(text, instr(text, '--max-') + 6), instr(replace(substr(text, instr(text, '--max-') + 6), '=', ' '), ' ') + 1)) END AS most
      FROM command WHERE role = 'production' AND text REGEXP '\bgcloud (beta |alpha )?run deploy\b|\baz containerapp (create|up)\b') x JOIN command c ON c.path = x.path AND c.line = x.line AND c.text = x.text
WHERE NOT c.text REGEXP '(?i)(staging|preview|review|--no-traffic)' AND NOT EXISTS (SELECT 1 FROM cloud_resource r WHERE r.kind LIKE 'google_cloud_run%' OR r.kind LIKE 'azurerm_container_app%')
UNION ALL -- Nomad: the autoscaler follows the policy of a group
SELECT b.path, b.line, 'scaling block', w.name, w.name, NULL, (SELECT n.value FROM node n WHERE n.parent = b.id AND n.key = 'min'), m.value,
       CASE WHEN EXISTS (SELECT 1 FROM node n WHERE n.parent = b.id AND n.key = 'enabled' AND n.value = 'false') THEN 'it is disabled'
            WHEN NOT EXISTS (SELECT 1 FROM node n WHERE n.parent = b.id AND n.key = 'policy') THEN 'it has no policy'
            WHEN m.type = 'number' AND CAST(m.value AS INTEGER) <= CAST((SELECT n.value FROM node n WHERE n.parent = b.id AND n.key = 'min' AND n.type = 'number') AS INTEGER) THEN 'its maximum (' || m.value || ') does not exceed its minimum' END, NULL
FROM workload w JOIN node b ON b.parent = w.node AND b.key = 'scaling' LEFT JOIN node m ON m.parent = b.id AND m.key = 'max' WHERE w.kind = 'nomad'
UNION ALL -- infrastructure code in a programming language: what scales without a service that is made there
SELECT c.path, c.line, 'code', c.name, NULL, NULL, NULL, NULL, NULL, NULL
FROM call c JOIN file f ON f.path = c.path
WHERE f.role = 'production' AND c.name IN ('scaleOnCpuUtilization', 'scaleOnMemoryUtilization', 'scaleOnRequestCount', 'autoScaleProvisionedConcurrency', 'scale_on_cpu_utilization', 'scale_on_request_count', 'add_auto_scaling', 'addAutoScaling')
  AND c.callee REGEXP '(aws-cdk-lib|@aws-cdk/|aws_cdk\.)' AND NOT EXISTS (SELECT 1 FROM code_workload)
