-- sections of documents that speak of running the service, not of its product nor of a developer's machine
-- section: section.id
-- path: file
-- line: line
-- level: heading level
-- title: heading
-- titles: headings from the top down
-- own: its own prose
-- body: title, prose and code of it and of what is below it
-- words: words in it and below
-- steps: list items in it and below
-- commands: commands in code blocks in it and below
-- runs: 1 when commands are written in its text or code
-- strong: 1 when it speaks of paging, deployments, incidents or engineers in so many words
-- parent: the section around it
-- index: section
-- index: path
WITH marked AS (
    SELECT t.*,
           t.body REGEXP '(?i)\b(kubectl|helm|psql|curl|aws|gcloud|az|systemctl|journalctl|service|docker|docker-compose|podman|redis-cli|mysql|mysqladmin|pg_isready|pg_ctl|pg_dump|pg_restore|terraform|ssh|sudo|rabbitmqctl|kafka-[a-z-]+|mongosh|crictl|gh|git|npm|heroku|fly|flyctl|oc|nomad|consul|vault|ansible-playbook|make|pm2|supervisorctl|nginx|openssl|dig|df|argocd|flux|istioctl|vercel|pgbouncer|etcdctl|orchestrator-client|certbot|promtool|amtool|clickhouse-client|cqlsh|nodetool)( +-{1,2}[a-z]| +[a-z][\w./:-]+|$)[^\n]*'
               AND t.body REGEXP '(?i)(\b(kubectl|helm|oc) +(-\w+ +\S+ +|--\S+ +)*(get|describe|logs|top|exec|rollout|scale|delete|apply|set|patch|rollback|history|upgrade|cordon|drain|uncordon|cnpg|port-forward|annotate|cp|run|edit|autoscale|create|status|config|argo)\b|\b(psql|curl|redis-cli|mysql|mysqladmin|pg_isready|pg_ctl|pg_dump|pg_restore|mongosh|rabbitmqctl|crictl|ssh|openssl|dig|orchestrator-client|certbot|amtool|clickhouse-client|nodetool|kafka-[a-z-]+) +[-"$\w./@]|\b(systemctl|service) +(status|restart|stop|start|reload)|\bsystemctl\b|\bjournalctl\b|\b(aws|gcloud|az) +[a-z][a-z0-9-]+ +[a-z-]+|\b(docker|podman)( compose|-compose)? +(ps|logs|restart|stop|start|exec|up|pull|run|rm|stats|service|stack)|\b(terraform|ansible-playbook|nomad|consul|vault|heroku|flyctl|fly|vercel|argocd|flux|pm2|supervisorctl|istioctl) +[a-z]|\bgh +(workflow|run|release)|\bgit +(revert|checkout|push|reset|tag|log)|\bnpm run \w+|\bmake +[a-z][\w-]+|\bselect\b[^\n]{1,200}\bfrom\b|\b(SHOW|KILL|VACUUM|ANALYZE|REINDEX|ALTER) +[A-Z\w<]|\bdf -|\bdu -|\blsof |\bnginx -)' AS said,
           t.body REGEXP '(?i)\b(pager ?duty|ops ?genie|victorops|splunk on-?call|grafana on-?call|incident\.io|squadcast|zenduty|better ?stack|pager|paged?|paging|alert(s|ed|ing|manager)?|engineers?|engineering|developers?|sre|devops|platform team|backend|infra(structure)?|production|prod|outages?|deploy(s|ed|ing|ment|ments)?|releases?|runbooks?|kubectl|helm|kubernetes|k8s|cluster|pods?|servers?|instances?|containers?|databases?|postgres\w*|mysql|mongo\w*|redis|kafka|cto|tech lead|team lead|sev-?[0-5]|p[0-4]|slack|status page|downtime|monitoring|dashboards?|logs?|latency|rollout|hosting|api|5xx|50[0-4])\b|(^|\s)#[a-z][a-z0-9_-]{2,}' AS ops,
           t.body REGEXP '(?i)\b(pager ?duty|ops ?genie|victorops|splunk on-?call|grafana on-?call|incident\.io|squadcast|engineers?|engineering|sre|devops|outages?|deploy(s|ed|ment|ments)?|runbooks?|kubectl|helm|kubernetes|production|cto|tech lead|team lead|sev-?[0-5]|slack|status page|downtime|alertmanager)\b|(^|\s)#[a-z][a-z0-9_-]{2,}' AS strongly,
           t.body REGEXP '(?i)(\bnpm (i|ci|install|test|start|run (dev|lint|test))\b|\b(yarn|pnpm)( install| dev| test)?\b|node_modules|eslint|prettier|\bnvm\b|localhost|\byour (machine|laptop|computer|editor|ide|browser)\b|virtualenv|pip install|docker desktop|xcode|webpack|\bvite\b|\bjest\b|unit tests?|hot reload|EADDRINUSE|git clone|local(ly)? (development|dev|setup|environment)|dev(elopment)? (server|setup|environment)|pull requests?)' AS dev,
           t.body REGEXP '(?i)\b(kubectl|helm|aws |gcloud|systemctl|production|prod|ssh |pods?|replicas?|on-?call|alerts?|customers|outage)\b' AS prod
    FROM document_topic t
    WHERE t.stub = 0
)
SELECT m.section, m.path, m.line, m.level, m.title, m.titles, m.own, m.body, m.words, m.steps, m.commands,
       CASE WHEN m.commands > 0 OR m.said THEN 1 ELSE 0 END AS runs,
       CASE WHEN m.strongly OR EXISTS (SELECT 1 FROM unit u WHERE length(u.name) > 3 AND instr(lower(m.body), lower(u.name)) > 0) THEN 1 ELSE 0 END AS strong, m.parent
FROM marked m
WHERE (m.ops OR EXISTS (SELECT 1 FROM unit u WHERE length(u.name) > 3 AND instr(lower(m.body), lower(u.name)) > 0))
  AND NOT (m.dev AND NOT m.prod)
  AND NOT m.path REGEXP '(?i)(^|/)(CONTRIBUTING|SECURITY|DEVELOPMENT|DEVELOPING|HACKING|ROADMAP|TODO|BACKLOG|PROPOSALS?|IDEAS|WISH-?LIST|GAPS)[^/]*$'
  AND NOT m.titles REGEXP '(?i)(\b(roadmap|to-?do|still missing|missing for|not (yet )?done|open (points|questions)|future work|wish-?list)\b|(^|> )(backlog|ideas|next steps|gaps)( >|$))'
