-- what each section of a document speaks of, by its own heading, prose and code
-- section: section.id
-- operations: 1 when it speaks of running a service
-- strong: 1 when it does so in words that hardly mean anything else
-- development: 1 when it speaks of a developer's machine
-- production: 1 when it speaks of production
-- runs: 1 when it holds a command that operates a service
-- index: section
WITH whole AS MATERIALIZED (
    SELECT s.id AS section, coalesce(s.title, '') || char(10) || coalesce(s.text, '') || coalesce((SELECT char(10) || group_concat(b.text, char(10)) FROM code_block b WHERE b.section = s.id), '') AS text,
           EXISTS (SELECT 1 FROM code_block b WHERE b.section = s.id AND b.commands > 0) AS coded
    FROM section s WHERE s.role IN ('production', 'docs')
), told AS MATERIALIZED (
    SELECT *, text REGEXP '(?i)(\b(kubectl|helm|oc) +(-\w+ +\S+ +|--\S+ +)*(get|describe|logs|top|exec|rollout|scale|delete|apply|set|patch|rollback|history|upgrade|cordon|drain|uncordon|cnpg|port-forward|annotate|cp|run|edit|autoscale|create|status|config|argo)\b|\b(psql|curl|redis-cli|mysql|mysqladmin|pg_isready|pg_ctl|pg_dump|pg_restore|mongosh|rabbitmqctl|crictl|ssh|openssl|dig|orchestrator-client|certbot|amtool|clickhouse-client|nodetool|kafka-[a-z-]+) +[-"$\w./@]|\b(systemctl|service) +(status|restart|stop|start|reload)|\bsystemctl\b|\bjournalctl\b|\b(aws|gcloud|az) +[a-z][a-z0-9-]+ +[a-z-]+|\b(docker|podman)( compose|-compose)? +(ps|logs|restart|stop|start|exec|up|pull|run|rm|stats|service|stack)|\b(terraform|ansible-playbook|nomad|consul|vault|heroku|flyctl|fly|vercel|argocd|flux|pm2|supervisorctl|istioctl|kamal|wrangler|doctl|copilot|patronictl|etcdctl|\w{3,}ctl|cap production|celery -A \w+|bin/(rails|rake|console)|php artisan|dotnet ef) +[a-z]|\bgh +(workflow|run|release)|\bgit +(revert|checkout|push|reset|tag|log)|\bnpm run \w+|\bmake +[a-z][\w-]+|\bselect\b[^\n]{1,200}\bfrom\b|\b(SHOW|KILL|VACUUM|ANALYZE|REINDEX|ALTER) +[A-Z\w<]|\bdf -|\bdu -|\blsof |\bnginx -)' AS said FROM whole
)
SELECT section,
       said OR text REGEXP '(?i)\b(pager ?duty|ops ?genie|victorops|splunk on-?call|grafana on-?call|incident\.io|squadcast|zenduty|better ?stack|duty (phone|telephone|engineer)s?|(carr(y|ies)|holds?|keeps?) the (phone|telephone|mobile)|pager|paged?|paging|alert(s|ed|ing|manager)?|engineers?|engineering|developers?|sre|devops|platform team|backend|infra(structure)?|production|prod|outages?|deploy(s|ed|ing|ment|ments)?|releases?|runbooks?|kubectl|helm|kubernetes|k8s|cluster|pods?|servers?|instances?|containers?|databases?|postgres\w*|mysql|mongo\w*|redis|kafka|cto|tech lead|team lead|sev-?[0-5]|p[0-4]|slack|status page|downtime|monitoring|dashboards?|logs?|latency|rollout|hosting|api|5xx|50[0-4])\b|(^|\s)#[a-z][a-z0-9_-]{2,}' AS operations,
       text REGEXP '(?i)\b(pager ?duty|ops ?genie|victorops|splunk on-?call|grafana on-?call|incident\.io|squadcast|engineers?|engineering|sre|devops|outages?|deploy(s|ed|ment|ments)?|runbooks?|kubectl|helm|kubernetes|production|cto|tech lead|team lead|sev-?[0-5]|slack|status page|downtime|alertmanager)\b|(^|\s)#[a-z][a-z0-9_-]{2,}' AS strong,
       text REGEXP '(?i)(\bnpm (i|ci|install|test|start|run (dev|lint|test))\b|\b(yarn|pnpm)( install| dev| test)?\b|node_modules|eslint|prettier|\bnvm\b|localhost|\byour (machine|laptop|computer|editor|ide|browser)\b|virtualenv|pip install|docker desktop|xcode|webpack|\bvite\b|\bjest\b|unit tests?|hot reload|EADDRINUSE|git clone|local(ly)? (development|dev|setup|environment)|dev(elopment)? (server|setup|environment)|pull requests?)' AS development,
       text REGEXP '(?i)\b(kubectl|helm|aws |gcloud|systemctl|production|prod|ssh |pods?|replicas?|on-?call|alerts?|customers|outage|pager|on duty|hand-?over)\b' AS production,
       coded OR said AS runs
FROM told
