-- what each alert watches, told by the names of the metrics it reads, the matchers on them and the functions around them
-- alert: alert_definition.id
-- watches: latency, errors, saturation, traffic, business, backup, availability, other
-- counts: 1 when it is about something that runs, 0 for heartbeats and for machines and monitoring in general
-- threshold: the comparison that fires it: > 0.05; NULL when it is none with a number
-- reads: the metrics, comma-separated
-- index: alert
-- typed: alert INTEGER
WITH told AS (
    SELECT alert, kind, name, operator, value, own, kind IN ('metric', 'text') AS named,
           kind = 'label' AND name NOT IN ('job', 'instance', 'namespace', 'pod', 'container', 'path', 'route', 'handler', 'service', 'app', 'device', 'mountpoint', 'fstype', 'le', 'quantile', 'cluster', 'env', 'environment', 'queue', 'topic', 'name') AS marked
    FROM alert_term
), sign AS (
    SELECT alert,
           max(named AND name REGEXP '(?i)(backup|pgbackrest|barman|velero|wal_?g|restic|snapshot_age|pg_dump|archive_(fail|last))'
               OR kind = 'label' AND name IN ('cronjob', 'job_name', 'job', 'exported_job') AND value REGEXP '(?i)(backup|pg_?dump|pgbackrest|barman|velero|wal-?g|restic)') AS backup,
           max(kind = 'metric' AND name REGEXP '(?i)(^up$|_up$|^probe_success$|expir|not_after|process_start_time|container_last_seen)'
               OR named AND name REGEXP '(?i)(probe_success|replicas_(un)?available|kube_pod_(status_ready|status_phase|container_status_(restarts|waiting))|HealthyHostCount|StatusCheckFailed|HealthCheckStatus|synthetics|uptime_check|datadog\.agent\.up|http\.can_connect)') AS up,
           max(kind = 'metric' AND name REGEXP '(?i)_(status|ready|healthy|health|alive|connected|attached|online|state)$') AS stated,
           max(kind = 'compare' AND own = 1 AND (operator IN ('==', '<=') AND value = '0' OR operator IN ('<', '!=') AND value = '1')) AS zero,
           max(kind = 'function' AND name IN ('absent', 'absent_over_time')) AS absent,
           sum(kind = 'compare' AND NOT (operator IN ('==', '>=') AND value = '1' OR operator = '>' AND value = '0')) AS compared,
           max(named AND name REGEXP '(?i)(event_?loop|AgeOfOldest|age_of_oldest|IteratorAge|consumer_?lag|consumergroup_lag|(^|_)gc_(duration|pause)|conntrack|horizontalpodautoscaler)') AS behind,
           max(kind = 'function' AND name = 'histogram_quantile' OR kind = 'label' AND name = 'quantile' AND operator = '='
               OR kind = 'metric' AND name REGEXP '(?i)(latenc|response_?time|apdex|duration(_(seconds|milliseconds|ms|us|ns))?(_sum|_bucket|_avg|_max)?$|requests?_seconds_max$|(_time|_seconds|_milliseconds|_ms)_(sum|bucket)$|_bucket$|(^|[_:.])p(50|9\d|999)([_:.]|$))'
                  AND NOT name REGEXP '(?i)(_count$|cpu|gc_|start_time|last_|expir)'
               OR kind = 'text' AND name REGEXP '(?i)(latenc|response_?time|ResponseTime|(duration|_time|_seconds|_milliseconds)_(sum|bucket)\b|histogram_quantile\s*\(|[._]duration\b|Duration\b|percentile|\bp(50|9\d|999)\b|apdex|avg:trace\.)' AND NOT name REGEXP '(?i)(errors?|5xx|=~?"\^?5)[^/]*/(?!.*histogram)'
                  AND NOT (name REGEXP '(?i)(utili[sz]ation|memory|\bcpu)' AND NOT name REGEXP '(?i)latenc|response_?time')) AS latency,
           max(named AND name REGEXP '(?i)(error|fail|5xx|exception|dead_?-?letter|dlq|reject|abort|burn_?rate|grpc_code|crash|timed_?_?out|unhandled|panic|lost|dropped)'
               OR kind = 'text' AND name REGEXP '(?i)(=~?\s*[''"]\^?\(?\[?5|!~?\s*"(2|ok|success)|outcome\s*!=|(code|status|outcome|result)\w*\s*=~?\s*[''"][^''"]*(internal|unavailable|unknown|deadline|error|fail)|success\w*\s*==?\s*[''"]?(false|0)|(result|status|response)_?code\w*\)?\s*(>=?\s*[''"]?(499|5\d\d)|:5)|severity_?level\s*>=?\s*3)'
               OR marked AND operator IN ('=', '=~') AND value REGEXP '(?i)^[\^(\[.]*(5|4(\d\d|x|\.|\[|\|5)|err|fail|exception|fatal|panic|crash|reject|abort|false$|internal|unavailable|timed?_?-?out|ko$)'
               OR marked AND operator IN ('!=', '!~') AND value REGEXP '(?i)^[\^(\[.]*([123]|ok\b|success|true$|complete|pass)'
               OR kind = 'filter' AND operator IN ('|=', '|~') AND value REGEXP '(?i)(error|fail|exception|fatal|panic|crash|\b5(\d\d|xx|\.\.))') AS errors,
           max(named AND name REGEXP '(?i)(cpu|mem(ory)?(_|\b|util|used|usage)|memory|heap|resident|working_?set|rss|disk|filesystem|inode|volume|storage|space|queue|backlog|\blag\b|_lag\b|lag_|pending|a?waiting|depth|pool|connections?|threads?|saturat|utili[sz]ation|usage|\bload\d|_load\d|file_?desc|_fds\b|throttl|oom|evict|quota|capacity|NumberOfMessages|swap|concurren|available_bytes|avail_bytes|goroutines|active_handles|in_?flight|slots|replication|gc_(duration|pause))') AS full,
           max(named AND name REGEXP '(?i)(http_?requests?_total|requests_(received|total)|RequestCount|Invocations|\.hits\b|rps\b|throughput|istio_requests_total|request_duration_\w+_count)') AS traffic,
           max(named AND NOT (kind = 'metric' AND (name IN ('time', 'vector') OR name REGEXP '(?i)^(node|kube|kubelet|apiserver|etcd|coredns|go|process|prometheus|alertmanager|container|cadvisor|windows|wmi|namedprocess|systemd|smartctl|zfs|ipmi|nvidia|dcgm|snmp|if(HC)?(In|Out)|elasticsearch|opensearch|solr|mongodb|mysql|pg|postgres\w*|patroni|pgbouncer|redis|memcached|kafka|zookeeper|rabbitmq|activemq|nats|gnatsd|pulsar|cassandra|clickhouse\w*|couchdb|oracledb|mssql|sqlserver|influxdb|minio|ceph|consul|vault|nomad|haproxy|nginx|apache|caddy|traefik|envoy|istio|linkerd|cilium|jvm|tomcat|phpfpm|thanos|loki|tempo|mimir|cortex|promtail|otelcol|jaeger|grafana|blackbox|ssl|cert_?manager|certmanager|argocd|flux|gotk|velero|hadoop|flink|spark|cloudwatch|aws|azure|gcp|stackdriver|digitalocean|vmware|openstack|jenkins|gitlab|keycloak|ebpf\w*|freeswitch|proxmox|meilisearch|ALERTS)_|^ALERTS$'))
                     AND NOT (kind = 'text' AND name REGEXP '(?i)(^\s*vector\s*\(|\b(node|kube|go|process|prometheus|alertmanager|container|ALERTS)_)')) AS product,
           max(named AND NOT (kind = 'metric' AND name REGEXP '(?i)^(node|kube|go|process|prometheus|alertmanager|container|ALERTS)_|^ALERTS$')
                     AND NOT (kind = 'text' AND name REGEXP '(?i)(^\s*vector\s*\(|\b(node|kube|go|process|prometheus|alertmanager|container|ALERTS)_)') AND name NOT IN ('time', 'vector')) AS about,
           group_concat(CASE WHEN kind = 'metric' AND own = 1 THEN name END, ', ') AS reads,
           max(CASE WHEN kind = 'compare' AND own = 1 THEN operator || ' ' || value END) AS threshold
    FROM told GROUP BY alert
)
SELECT alert, watches, CASE WHEN watches <> 'other' OR about THEN 1 ELSE 0 END AS counts, threshold, reads
FROM (
    SELECT a.id AS alert, s.threshold, s.reads, s.about,
           CASE WHEN s.backup THEN 'backup'
                WHEN a.system IN ('gatus', 'probe') OR s.up OR s.absent AND NOT s.compared OR s.stated AND s.zero THEN 'availability'
                WHEN s.behind THEN 'saturation' WHEN s.latency THEN 'latency' WHEN s.errors THEN 'errors' WHEN s.full THEN 'saturation' WHEN s.traffic THEN 'traffic'
                WHEN s.product THEN 'business' ELSE 'other' END AS watches
    FROM alert_definition a LEFT JOIN sign s ON s.alert = a.id)
