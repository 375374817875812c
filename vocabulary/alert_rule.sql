-- alert rules as code: what each watches and how it comes to somebody's attention
-- path: file
-- line: line
-- system: prometheus, grafana, datadog, cloudwatch, gcp, azure, elastalert, gatus, sloth, pyrra
-- name: name of the alert
-- expr: what it computes: expression, query or metric names
-- watches: latency, errors, saturation, traffic, business, backup, availability, other
-- severity: severity label or priority, lower case; NULL none
-- runbook_url: where its runbook is said to be; NULL nowhere
-- id: alert_definition.id
-- text: its annotations and messages as one text
-- off: why it never fires; NULL it does
-- critical: 1 when it is one of those that must wake somebody
-- index: id
-- index: path
WITH rule AS (
    SELECT *, CASE WHEN severity REGEXP '^(crit(ical)?|page[rd]?|paging|emergency|disaster|fatal|urgent|high|p-?[01]|sev-?[01]|[01]|blocker|alert)$' THEN 1 ELSE 0 END AS grave,
           CASE WHEN text REGEXP '(?i)(run-?\s?book|play-?book)' AND instr(lower(text), 'http') > 0
                THEN substr(text, instr(lower(text), 'http')) END AS link
    FROM alert_definition
)
SELECT path, line, system, name, expr,
       CASE WHEN expr REGEXP '(?i)(backup|pgbackrest|barman|velero|wal_?g|restic|snapshot_age|pg_dump|archive_(fail|last))' THEN 'backup'
            WHEN system = 'gatus' OR expr REGEXP '(?i)(\bup\s*(\{|==|!=|<)|\babsent(_over_time)?\s*\(|probe_success|_up\s*(\{[^}]*\}\s*)?==|replicas_(un)?available|kube_pod_(status_ready|status_phase|container_status_(restarts|waiting))|HealthyHostCount|StatusCheckFailed|HealthCheckStatus|synthetics|uptime_check|datadog\.agent\.up|http\.can_connect)' THEN 'availability'
            WHEN expr REGEXP '(?i)(event_?loop|AgeOfOldest|age_of_oldest|IteratorAge|consumer_?lag|consumergroup_lag)' THEN 'saturation'
            WHEN expr REGEXP '(?i)(histogram_quantile|quantile\s*=|_bucket\b|latenc|response_?time|ResponseTime|(duration|_time|_seconds|_milliseconds)_sum\b|[._]duration\b|Duration\b|percentile|\bp(50|9\d|999)\b|apdex|avg:trace\.)'
                 AND NOT expr REGEXP '(?i)(errors?|5xx|=~?"\^?5)[^/]*/(?!.*histogram)' THEN 'latency'
            WHEN expr REGEXP '(?i)(error|fail|5xx|=~?\s*[''"]\^?\(?\[?5|exception|dead_?-?letter|dlq|reject|abort|burn_?rate|!~?\s*"(2|ok|success)|outcome\s*!=|grpc_code|crash|timed?_?out|unhandled|panic|lost|dropped)' THEN 'errors'
            WHEN expr REGEXP '(?i)(cpu|mem(ory)?(_|\b|util|used|usage)|memory|heap|resident|rss|disk|filesystem|inode|volume|storage|space|queue|backlog|\blag\b|_lag\b|lag_|pending|waiting|depth|pool|connections?|threads?|saturat|utili[sz]ation|usage|\bload\d|file_?desc|_fds\b|throttl|oom|evict|quota|capacity|NumberOfMessages|swap|concurren|available_bytes|avail_bytes|goroutines|active_handles|in_?flight|slots|replication)' THEN 'saturation'
            WHEN expr REGEXP '(?i)(http_?requests?_total|requests_(received|total)|RequestCount|Invocations|\.hits\b|rps\b|throughput|istio_requests_total|request_duration_\w+_count)' THEN 'traffic'
            WHEN expr = '' OR expr REGEXP '(?i)(^\s*vector\s*\(|\b(node|kube|go|process|prometheus|alertmanager|container|ALERTS)_)' THEN 'other'
            ELSE 'business' END AS watches,
       severity,
       coalesce(runbook, nullif(rtrim(CASE WHEN link IS NULL THEN NULL
            ELSE substr(link, 1, min(CASE WHEN instr(link, ' ') > 0 THEN instr(link, ' ') ELSE 4000 END, CASE WHEN instr(link, char(10)) > 0 THEN instr(link, char(10)) ELSE 4000 END,
                                     CASE WHEN instr(link, ')') > 0 THEN instr(link, ')') ELSE 4000 END, CASE WHEN instr(link, '>') > 0 THEN instr(link, '>') ELSE 4000 END,
                                     CASE WHEN instr(link, '"') > 0 THEN instr(link, '"') ELSE 4000 END)) END, ' )>".,' || char(10)), '')) AS runbook_url,
       id, text, off,
       CASE WHEN grave = 1 OR NOT EXISTS (SELECT 1 FROM alert_definition o WHERE o.severity REGEXP '^(crit(ical)?|page[rd]?|paging|emergency|disaster|fatal|urgent|high|p-?[01]|sev-?[01]|[01]|blocker|alert)$') THEN 1 ELSE 0 END AS critical
FROM rule
