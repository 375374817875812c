-- CPU and memory as they are measured, shown or watched
-- path: file
-- line: line
-- resource: cpu, memory or both
-- strength: watched (measured and seen by somebody), idle (there, but nothing shows or watches it)
-- note: what measures
WITH expressions AS (
    SELECT n.path, n.line, n.value FROM node n JOIN file f ON f.path = n.path
    WHERE f.role = 'production' AND n.key IN ('expr', 'query', 'metric_name', 'MetricName', 'metricName', 'metric', 'filter') AND n.value IS NOT NULL
)
SELECT path, line, 'cpu' AS resource, 'watched' AS strength, 'watches ' || substr(value, 1, 80) AS note FROM expressions
WHERE value REGEXP '(container|node|process|windows)_cpu_|node_load|CPUUtilization|system\.cpu|kubernetes\.cpu|docker\.cpu|cpu_usage|cpu/(utilization|usage)|cpuPercent|CpuUtilized|cpu_percent|CpuPercentage|Percentage CPU|UsageNanoCores|CpuTime|runtime\.\w+\.cpu|\b(container|ecs\.fargate|process|k8s\.(pod|node|container)|aws\.[a-z.]+|azure\.[a-z_.]+|gcp\.[a-z_.]+)\.cpu|(process|system)_cpu_(usage|time|utilization)|jvm_cpu|CPUUsage|instance:node_cpu'
UNION
SELECT path, line, 'memory', 'watched', 'watches ' || substr(value, 1, 80) FROM expressions
WHERE value REGEXP '(container|node|windows)_memory_|process_(resident|virtual)_memory|nodejs_(heap|external)|MemoryUtilization|MemoryUtilized|system\.mem|kubernetes\.memory|docker\.mem|memory/(utilization|usage|bytes)|mem_used_percent|memory_usage|mem(ory)?_percent|FreeableMemory|MemoryPercentage|Available Memory (Bytes|Percentage)|WorkingSet(Bytes)?\b|memory_working_set|memoryUsedPercent|runtime\.\w+\.mem|\b(container|ecs\.fargate|process|k8s\.(pod|node|container)|aws\.[a-z.]+|azure\.[a-z_.]+|gcp\.[a-z_.]+)\.mem|jvm_memory_(used|max|bytes)|jvm\.(memory|heap)|go_memstats_|python_gc|process_memory|process_working_set|dotnet_total_memory|memoryWorkingSetBytes|instance:node_memory'
UNION
SELECT u.path, u.line, 'both', 'watched', u.library || ' measures the process'
FROM service_use u
WHERE u.role = 'runtime_metrics' AND u.kind IS NOT 'profile' AND u.path IN (SELECT path FROM loaded_file)
  AND NOT EXISTS (SELECT 1 FROM setting s WHERE s.use = u.id AND s.name = 'enabled' AND lower(s.value) IN ('false', '0', 'no', 'null'))
  AND NOT EXISTS (SELECT 1 FROM assignment a WHERE a.path = u.path AND a.name = 'meterBinders' AND a.line >= u.line AND a.value LIKE '%emptyList%') -- Ktor: no collectors at all
  AND EXISTS (SELECT 1 FROM used_function x WHERE x.function = u.function)
  AND NOT EXISTS (SELECT 1 FROM code_switch w WHERE w.call = u.call AND w.state = 'off')
  AND CASE WHEN u.kind = 'agent' OR u.library IN ('dd-trace', 'newrelic', 'applicationinsights', 'elastic-apm-node') THEN EXISTS (SELECT 1 FROM tracer t WHERE t.library = u.library AND t.state <> 'off')
           WHEN u.library LIKE '@opentelemetry/%' OR u.library = 'nestjs-otel' THEN EXISTS (SELECT 1 FROM exported_metric e WHERE e.library = '@opentelemetry/api' AND e.state = 'on')
           ELSE EXISTS (SELECT 1 FROM exported_metric e WHERE e.library IN ('prom-client', u.library) AND e.state = 'on') END
UNION
SELECT u.path, u.line, 'both', 'off', u.library || ' measures the process, but off by default or into nothing'
FROM service_use u
WHERE u.role = 'runtime_metrics' AND u.kind IS NOT 'profile'
  AND (EXISTS (SELECT 1 FROM code_switch w WHERE w.call = u.call AND w.state = 'off' AND w.source = 'default')
    OR u.library LIKE '%prom%' AND EXISTS (SELECT 1 FROM exported_metric e WHERE e.library = 'prom-client' AND e.state = 'off-default'))
UNION
SELECT c.path, c.line, 'both', 'watched', c.library || ' measures the process'
FROM configured_use c
WHERE c.role = 'runtime_metrics' AND (c.setting IS NULL OR lower(coalesce(c.value, 'true')) NOT IN ('false', '0', 'no'))
  AND EXISTS (SELECT 1 FROM tracer t WHERE t.library = c.library AND t.state <> 'off')
UNION
SELECT m.path, m.line, CASE WHEN m.name REGEXP 'cpu' THEN 'cpu' ELSE 'memory' END, 'watched', m.name || ' is measured by hand'
FROM metric m WHERE m.state = 'on' AND m.name REGEXP '(^|[_.])(cpu|heap|memory|mem|rss)([_.]|$)'
UNION
SELECT n.path, n.line, 'both', 'idle', n.value || ' runs, but nothing here shows or watches what it measures'
FROM node n JOIN file f ON f.path = n.path
WHERE f.role = 'production' AND n.key = 'image' AND n.value REGEXP '(?i)(node-exporter|cadvisor|metrics-server|kube-state-metrics|amazon/cloudwatch-agent|datadog/agent|telegraf|netdata|newrelic/infrastructure)'
UNION
SELECT min(c.path), min(c.line), 'both', 'watched', 'the actuator measures the process'
FROM configured_use c WHERE c.role = 'runtime_metrics' AND c.kind = 'actuator' AND EXISTS (SELECT 1 FROM exported_metric e WHERE e.library = 'micrometer' AND e.state = 'on')
GROUP BY c.unit
UNION -- what the platform measures of its own accord
SELECT min(r.path), min(r.line), 'both', 'idle', 'the platform measures ' || r.kind || ', but nothing here shows or watches it'
FROM cloud_resource r
WHERE r.off = 0 AND r.kind IN ('aws_ecs_service', 'AWS::ECS::Service', 'aws_apprunner_service', 'AWS::AppRunner::Service', 'aws_lambda_function', 'AWS::Lambda::Function', 'AWS::Serverless::Function', 'aws_elastic_beanstalk_environment',
    'google_cloud_run_service', 'google_cloud_run_v2_service', 'google_container_cluster', 'google_app_engine_standard_app_version', 'google_app_engine_flexible_app_version', 'google_cloudfunctions_function', 'google_cloudfunctions2_function',
    'azurerm_linux_web_app', 'azurerm_windows_web_app', 'azurerm_app_service', 'azurerm_container_app', 'azurerm_linux_function_app', 'azurerm_kubernetes_cluster', 'Microsoft.Web/sites', 'Microsoft.App/containerApps', 'Microsoft.ContainerService/managedClusters')
GROUP BY r.kind
