-- sections of operations documents, and which halves of a failure's description they hold
-- section: section.id
-- path: file
-- line: line
-- level: heading level
-- title: heading
-- titles: headings from the top down
-- words: words of prose in it and below
-- steps: list items in it and below
-- commands: commands in code blocks in it and below
-- parent: the section around it
-- body: heading, prose and code of it and of what is below it (cut)
-- runs: 1 when commands are written in its text or code
-- failing: 1 when it is about something that fails
-- technical: 1 when it speaks of parts of a running service
-- diagnosis: 1 when it says how to see it
-- mitigation: 1 when it says what to do
-- index: section
-- index: path
SELECT t.section, t.path, t.line, t.level, t.title, t.titles, t.words, t.steps, t.commands, t.parent, t.body, o.runs,
       t.title REGEXP '(?i)(\b(down|stands? still|(nobody|no[- ]one|nothing|none) (can|could|moves|works|leaves|comes|arrives|answers)|stopp(ed|s)|stops|frozen|freez\w+|offline|jam(med|s)?|crawls?|collaps\w+|dies|vanish\w*|unavailable|unreachable|outages?|fail(s|ed|ing|ure|ures|over)?|errors?|5xx|50[0-4]|slow(ness|ly)?|latenc\w+|stuck|full|exhaust\w*|lost|loss|over-?load\w*|high|under load|saturat\w*|leak\w*|crash\w*|oom\w*|out of|time(s|d)?[ -]?outs?|timeouts?|expir\w+|spikes?|lag(s|ging)?|backlog|corrupt\w*|degrad\w*|block(ed|s)|bad|too (many|much|slow)|broken|rejects?\w*|evict\w*|restarts|(keeps|is|are|constantly) restarting|restart(ing)? loop|restarting( pods)?$|refus\w+|unanswered|unresponsive|again and again|flap\w*|silent|empty|storm|surge|rush|flood\w*|weak|damaged|behind|stale|dead-?locks?|deadlocked|does(n.t| not)|not|no|cannot|can.t|unable|pool|throttl\w*|split.?brain|hang(s|ing)?|hung|unhealthy|dead[ -]?letters?|dlq|pil(es?|ed|ing)|grow(s|ing)|data loss|ddos|compromised|leaked|fills?|missing|drops?|dropped|duplicat\w+|wrong|overheat\w*|gone|late|issues|problems)\b|[a-z](Errors?|Down|Slow|Latency|Exhausted|High|Full|Lag|Stuck|Failing|Failed|Failures?|Unavailable|Saturat\w*|Memory|Cpu|CPU|Disk|Backlog|Timeouts?|Loop\w*|Behind)\b|\bHigh[A-Z])' 
           OR t.title REGEXP '(?i)^\W*((play-?book|run-?book|scenario|failure( mode)?|alert|case)( \w{1,3})?\s*[:–—-]|(is|could|can|might) (it|this|that) )'
           OR t.title REGEXP '(?i)^\W*(the )?(databases?|db|postgres\w*|mysql|mongo\w*|redis|caches?|queues?|kafka|rabbit\w*|cpu|memory|disks?|storage|traffic|capacity|load|dns|certificates?|tls|network|connections?|workers?|replication|replicas?|dependenc\w+|providers?|upstream|\w+ (database|provider|queue|workers?|cache|service|gateway))(( (and|or|/) |, ?)\w+)?\W*$'
              AND t.body REGEXP '(?i)\b(if (it|the \w+|they)|when (it|the \w+|they)|in case|once) [^.\n]{0,60}\b(not|down|fail\w*|slow|full|high|stuck|lost|unavailable|unreachable|crash\w*|exhaust\w*|grows?|lags?|expire\w*|times? out|reach\w*|above|dies|refuses?|rejects?|broken|missing)\b'
           OR t.title REGEXP '(?i)\b(too little|not enough|more \w+ than (usual|normal|expected)|short of|run(s|ning)? (out|low)|low on|fail-?over|under pressure|unexpected|sudden|above (its )?(limit|threshold|quota)|(above|over|beyond|below|under|exceeds?|more than|less than) \d+)\b'
           OR t.body REGEXP '(?im)^(meaning|impact|symptoms?|description)\s*$' AND t.body REGEXP '(?im)^(diagnosis|debugging|investigation|verification)\s*$' AND t.body REGEXP '(?im)^(mitigation|resolution|remediation)\s*$'
           OR t.body REGEXP '(?im)^\W*(symptoms?|signs?|look at|look|seen as|see|check|diagnos(is|e)|detection|cause|how to (see|recogni[sz]e|tell))[^\w\n]*[:.][^\w\n]*\w{2,}' AND t.body REGEXP '(?im)^\W*(do|then|fix|actions?|remedy|mitigat\w+|resolution|solution|response|recovery|what to do|steps|cure)[^\w\n]*[:.][^\w\n]*\w{2,}' AS failing,
       t.body REGEXP '(?i)\b(databases?|db|sql|postgres\w*|pg_\w+|mysql\w*|mariadb|mongo\w*|redis|kafka|rabbit\w*|nats|sqs|queues?|brokers?|caches?|pods?|containers?|servers?|instances?|nodes?|hosts?|clusters?|deploy\w*|releases?|rollouts?|rollback|requests?|apis?|services?|providers?|upstream|gateways?|prox(y|ies)|load balancers?|cpu|memory|heap|disks?|volumes?|connections?|workers?|consumers?|jobs?|logs?|metrics?|dashboards?|p9\d|https?|5xx|50\d|certificates?|tls|dns|traffic|kubectl|systemctl|endpoints?|applications?|systems?|process(es)?|backend|smtp|replicas?|bucket|network|firewall|routes?|statements?|quer(y|ies)|sessions?|breakers?|circuits?|latenc\w+|(auto)?scal(e|es|ing|er)|indexes|alarms?|pipelines?)\b' AS technical,
       t.words >= 10 OR t.body REGEXP '(?i)\b(check|look|see|seen|sees|find|diagnos\w+|symptoms?|signs?|logs?|describe|get|top|status|verify|identify|compare|metrics?|dashboards?|ping|is ?ready|history|means|shows?|because|caused?|when|if|count|select|confirm|inspect|grep|curl|pg_isready|df|du|ps|free|dig|nc|openssl|journalctl|redis-cli|events|info)\b' AS diagnosis,
       t.body REGEXP '(?i)\b(restart(s|ed)?|scale(s|d)?|roll(s|ing)?[ -]?back|rollback|undo|fail(s)?[ -]?over|failover|promote|kill|terminate|enlarge|shrink|drop (the |old |unused )|switch|delete|increase|raise|lower|reduce|disable|enable|mitigat\w+|fix|resolve|drain|redirect|renew|rotate|replay|re-?queue|retry|pause|resume|purge|clear|revert|restore|set|fall ?back|evict|install|reload|add|put|bring|take|open|close|call|order|move|stop|start|free|prune|truncate|vacuum|expand|resize|upgrade|deploy|serve|block|deny|ban|throttle|limit|unlock|flush|rebuild|recreate|apply|remove|cancel|end|contact|turn|run|wait|escalate|uncordon|cordon|sell|ask|tell|warm|point|halve|double|reboot|repair|replace|swap|choose|pick|skip|empty|shed|archive|re-?run|reindex|reset|re-?create|re-?deploy|quarantine|swing|route|pg_terminate_backend|pg_cancel_backend|purge_queue)\b' 
           OR t.body REGEXP '(?i)\b(aws +[\w-]+ +(update|put|delete|start|stop|reboot|modify|set|restore|failover|purge|terminate|promote|resume|suspend)[\w-]*|kubectl +(-\S+ +\S+ +)*(rollout|scale|delete|apply|set|patch|cordon|drain)|docker +(service +)?(scale|update|restart|rollback)|systemctl +(re)?(start|stop|load))' AS mitigation
FROM operations_topic o JOIN document_topic t ON t.section = o.section
WHERE t.title <> '' AND (t.path REGEXP '(?i)(^|/)(run-?_?books?|play-?_?books?)/' OR NOT t.path REGEXP '(?i)(^|/)(adr|adrs|decisions|rfcs?|design|api|blog|tutorials?|guides?/dev\w*|development|contributing|post-?mortems?|references?|migrat(e|ing|ion|ions)|skills|features|models|authentication)/|(^|/)\.(agents|claude|cursor|codex|gemini)/|(^|/)([a-z]+_)?(api|graphql|reference|faq)([-_][a-z]+)?\.[a-z]+$')
