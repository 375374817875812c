-- failures of the running service that a document says how to see and what to do about
-- path: file
-- line: line
-- title: what fails
-- section: section.id
-- modes: how many failures it covers: 1, more for a list of them under one heading
-- runs: 1 when it holds commands
-- index: path
WITH single AS (
    SELECT c.section, c.path, c.line, c.title, c.body, c.parent, c.runs, c.level
    FROM failure_text c
    WHERE c.path NOT LIKE '%versioned_docs/%' AND (c.failing OR c.level <= 1 AND c.title REGEXP '(?i)^errors?$' OR c.path REGEXP '(?i)(^|/)(run-?books?|play-?books?)/' AND c.body REGEXP '(?i)(symptoms?|signs?\b|seen as|what it means|\bmeans\b|diagnos)')
      AND c.technical AND c.diagnosis AND c.mitigation
      AND (c.words >= 12 OR c.steps >= 2 OR c.commands >= 2 OR c.runs = 1 AND c.words >= 4)
      AND (c.runs = 1 OR c.steps >= 2 OR c.words >= 12)
      -- how people work together, whatever it is that fails: a plan for incidents
      AND NOT (c.title REGEXP '(?i)^(what (to|we|you) do|(when|if) (the|our) (whole )?(shop|store|site|website|service|app|application|platform|system|product|thing) (is|goes) (down|offline|dark)|first (steps|minutes)|(in|during) an? (incident|outage|emergency))\W*$'
               AND c.body REGEXP '(?i)(status ?page|://status\.|takes? the lead|post-?mortem|write (down|up) what happened|(^|\s)#[a-z])')
      -- what fails on a developer's machine
      AND NOT c.title REGEXP '(?i)\b(ios|android|xcode|gradle|simulators?|emulators?|cocoapods|webpack|compil\w+|build (app )?(issues?|errors?|failures?|problems?))\b'
      AND (c.level <= 1 AND c.title REGEXP '(?i)^errors?$' AND c.path REGEXP '(?i)(^|/)(run-?books?|play-?books?)/' OR NOT c.title REGEXP '(?i)(troubleshoot|changelog|release notes|known (bugs|limitations|issues|problems)|error (codes?|responses?|handling|format)|faq|rollback|roll(ing)? back|^(signal\w*|send|sending|add|adding|creat(e|ing)|us(e|ing)|configur\w+|install\w*|enabl\w+|set(ting)?[ -]?up|get(ting)?|about|introduction|overview|support for|inject\w*|simulat\w+|test\w*|monitoring|making|how .* works|understanding|(re)?start (the|your|netbox|\w+ services?)|restart(ing)? the|load (an?|the|your)|migrat\w+|upgrad\w+|updat\w+|option [a-z0-9]+:)\b|^\d+\. *(re)?start\b|\bwithout\b|load[- ]balanc|artificial|escalat|\b(alone|whom|who to|ask(ing)? for help)\b|^(signs?|check|checks|diagnos\w+|mitigat\w+|fix|afterwards|errors?|logs?)$|load[ -]test|rate limit)')
      AND (c.runs = 1 AND c.body REGEXP '(?i)\b(kubectl|helm|systemctl|journalctl|psql|pg_\w+|redis-cli|mysqladmin|mongosh|rabbitmqctl|ssh|aws|gcloud|az|terraform|heroku|flyctl|nomad|rollout|fail-?over|pods?|production|on-?call)\b' OR c.path REGEXP '(?i)(run-?book|play-?book|(common|known|frequent|usual)[-_ ]?(errors?|issues?|problems?)|(^|/)alerts?/|operat(e|ing|ions?)\b|(^|/)ops|incident|on-?call|troubleshoot|outage|failure|disaster|recovery|\bsre\b|support|emergenc|handbook|maintenance|production|night|(^|/)(duty|when|if)[-_ ]|break(s|downs?)?\b|first[-_]aid|faults?\b|alarms?\b)'
           OR substr(c.titles, 1, length(c.titles) - length(c.title)) REGEXP '(?i)(run-?book|play-?book|operat(e|ing|ions?)\b|incident|on-?call|troubleshoot|outages?|failures?|disaster|recovery|emergenc|production|what to do|\bnight|when (it|something|things?|the \w+)|first aid|breakdowns?|faults?|alarms?)')
), below(top, id, depth) AS (
    SELECT section, section, 0 FROM single
    UNION ALL
    SELECT b.top, s.id, b.depth + 1 FROM below b JOIN section s ON s.parent = b.id WHERE b.depth < 6
), leaf AS (
    SELECT s.* FROM single s
    WHERE NOT EXISTS (SELECT 1 FROM below b JOIN single o ON o.section = b.id WHERE b.top = s.section AND b.id <> s.section)
), listed AS ( -- several failures as a table or list under one heading
    SELECT c.section, c.path, c.line, c.title, c.runs,
           (c.body REGEXP '(?i)\b(databases?|db|postgres\w*|mysql|mongo\w*)\b') + (c.body REGEXP '(?i)\b(redis|caches?|memcached)\b') + (c.body REGEXP '(?i)\b(queues?|kafka|rabbit\w*|sqs|backlog|consumer lag)\b')
           + (c.body REGEXP '(?i)\b(memory|oom\w*|heap)\b') + (c.body REGEXP '(?i)\b(cpu|traffic|overload|high load|saturat\w*)\b') + (c.body REGEXP '(?i)\b(disk|volume|storage)\b')
           + (c.body REGEXP '(?i)\b(bad (deploy\w*|release)|(after|since|with|from) (a|the|the last|the latest|every) (deploy\w*|release)|rollback|rollout undo)\b') + (c.body REGEXP '(?i)\b(providers?|upstream|third[- ]party|dependenc\w+|gateway|smtp)\b')
           + (c.body REGEXP '(?i)\b(certificates?|tls|dns)\b') + (c.body REGEXP '(?i)\b(latency|slow)\b') AS kinds
    FROM failure_text c
    WHERE c.title REGEXP '(?i)(troubleshoot|common (issues|problems|failures|errors|alerts)|failure (modes?|scenarios?)|known (issues|problems)|what to do|(when|if) (it|something|things?|this|that|(the|our) (\w+[ -]){0,3}\w+) (breaks?|go(es)? (wrong|down)|fails?|stops?|is down|does)|what (can|may|might|could) (go wrong|fail|break)|first aid|emergenc|\bfaults?\b|breakdowns?|\bnights?\b|outages?|alarms?|symptoms?|run-?book|play-?book|mitigations?|operat(e|ing|ions?|ional)\b|cheat ?sheet)'
      AND c.technical AND c.mitigation AND c.diagnosis AND length((SELECT s.text FROM section s WHERE s.id = c.section)) > 120
      AND (SELECT s.text FROM section s WHERE s.id = c.section) REGEXP '(?i)\b(down|fail\w*|errors?|slow|stuck|full|exhaust\w*|lost|high|leak\w*|crash\w*|oom\w*|time[sd]?[ -]?outs?|expir\w+|lag|backlog|unavailable|refus\w+|pil(es?|ing) up|broken|not (ready|respond\w*|answer\w*|reach\w*))\b'
      AND (c.runs = 1 OR c.steps >= 3 OR c.words >= 60)
      AND NOT (c.title REGEXP '(?i)known (issues|problems)' AND c.runs = 0 AND NOT c.body REGEXP '(?i)\b(work-?arounds?|remed(y|ies)|fix(ed)? by|(restart|reload|clear|scale|switch|roll back|increase|raise|lower|stop|start|delete|re-?run|replay|kill) (it|the|both|all|to|them|a|one|more)\b)')
      AND NOT EXISTS (SELECT 1 FROM single s WHERE s.path = c.path)
      AND NOT (c.title REGEXP '(?i)^what (to|we|you) do\W*$' AND c.body REGEXP '(?i)(status ?page|://status\.|takes? the lead|post-?mortem|write (down|up) what happened|(^|\s)#[a-z])')
      AND (c.runs = 1 OR c.body REGEXP '(?i)\b(production|pods?|kubectl|on-?call|alerts?|replicas?|customers|consoles?|instances?|cluster|fail-?over|roll ?back|releases?)\b')
)
SELECT path, line, title, section, 1 AS modes, runs FROM leaf
UNION ALL
SELECT path, line, title, section, min(kinds, 4), runs FROM (SELECT *, row_number() OVER (PARTITION BY path ORDER BY kinds DESC, line DESC) AS place FROM listed WHERE kinds > 0) WHERE place = 1
