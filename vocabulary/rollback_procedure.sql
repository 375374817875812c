-- ways back to an earlier release: documents, workflows, scripts, settings that roll back by themselves
-- path: file
-- line: line
-- title: what it is
-- outcome: met (steps), partial (the way is named), unmet (said to be none)
-- runs: 1 when commands are given
-- note: why
WITH topic AS (
    SELECT t.*,
           t.body REGEXP '(?i)(rollout undo|helm (-\S+ +\S+ +)*rollback|set image|git revert|argocd app rollback|heroku rollback|(fly|flyctl) (deploy|releases)|vercel (rollback|promote)|update-service|--task-definition|--to-revision|docker service rollback|eb deploy|gh workflow run|cap \w+ deploy:rollback|deploy:rollback|(docker|podman)( compose|-compose)? (pull|up|run)|kubectl (-\S+ +\S+ +)*apply|ln -s\w*|systemctl restart|terraform apply|gcloud run services update-traffic|update-traffic|nomad job revert|kamal rollback|cap\w* .*rollback|pm2 deploy|(serverless|sls) rollback|wrangler rollback|netlify .*rollback|railway (rollback|redeploy)|slot swap|(revision|ingress traffic) (activate|set)|set-traffic|cf (rollback|cancel-deployment)|stop-deployment|--image|image tag|checkout v?\d|release list|flux)' AS way,
           t.body REGEXP '(?i)\b(deploy\w*|releases?|versions?|images?|tags?|kubectl|helm|revisions?|pipeline|git|production|migrations?|binary|artifacts?|servers?|rollout|chart|commits?|containers?)\b' AS about,
           t.body REGEXP '(?i)\b(there (is|are) none( yet)?|there is no (way|roll|procedure)|no (way back|roll-?back( procedure| plan| yet)?)|not (yet )?(supported|possible|documented|written|available|tested)|(can ?not|can.t|do not|don.t|does not|doesn.t) (yet )?(be )?(roll(ed)? back|have (a |any )?(roll|procedure|way))|(is|are) planned|still missing|we (will|should|need to|want to) (write|define|add|document)|nobody knows)\b' AS none,
           (t.words >= 5 AND t.body REGEXP '(?i)\b(workflow|pipeline|job|button|console|portal|argo ?cd|spinnaker|octopus|jenkins|gitlab|azure devops)\b' AND t.body REGEXP '(?i)\b(previous|earlier|last|older|prior|former)( (good|known|working|stable|green|successful))* (\w+ )?(version|release|deploy\w*|build|image|revision|tag|pipeline|run|commit|artifact)\b')
           + (t.words >= 5 AND t.body REGEXP '(?i)\b(re-?(deploy|run|release|play|publish|promote)\w*|(previous|last|earlier|older|prior|former) (good |working |known |stable |green )*(\w+ )?(version|release|deploy\w*|build|image|revision|tag|pipeline|job|run|commit|artifact)|(version|release|revision|image|tag|build|deployment) before|button|console|portal|pipeline|workflow|environment page|argo ?cd|spinnaker|octopus|jenkins|gitlab|azure devops|cdk|terraform|kamal|capistrano)\b') AS names
    FROM document_topic t
    WHERE t.stub = 0 AND (t.title REGEXP '(?i)(roll(ed|ing|s)?[ -]?back|back(ing)? out|(revert|undo)(ing)? (a |the |an? )?(bad )?(deploy\w*|release|version)|down-?grad(e|ing)|(previous|earlier|last good|old|older|prior|former|yesterday.s) (version|release|deployment|build|image|revision|tag|task definition|slot|colou?r)|\b(way|going|go|gets?|getting|switch(ing)?|return(ing)?|put(ting)?) back\b)'
       OR t.title REGEXP '(?i)\b(mistakes?|bad|broken|wrong|back|again|undo(ing)?|revert\w*|regret\w*|faulty|went wrong|failed)\b' AND (t.steps >= 2 OR t.commands >= 1 OR t.title REGEXP '(?i)\b(releases?|deploy\w*|versions?|rollouts?)\b')
          AND t.body REGEXP '(?i)\b(previous|earlier|yesterday|last (good|known|working)|older|prior|former|(version|release|revision|image|tag|definition)( that \w+)? before|point back|go back|switch back|back to)\b' AND t.body REGEXP '(?i)\b(releases?|versions?|deploy\w*|images?|builds?|revisions?|tags?|task definition)\b'
          AND NOT t.title REGEXP '(?i)\b(back-?ups?|restor\w+|requests?|input|password|migrations?)\b'
       OR t.title REGEXP '(?i)\b(bad|broken|wrong|faulty|failed|fails|failing|misbehav\w+|does not work|breaks|problems?|trouble|regret\w*|undo(ing)?|revert\w*)\b' AND t.title REGEXP '(?i)\b(releases?|deploy\w*|versions?|rollouts?|updates?)\b' AND (t.steps >= 2 OR t.commands >= 1)
          AND t.body REGEXP '(?i)(rollout undo|\w+ (\S+ )?rollback|git revert|job revert|update-traffic|set-traffic|checkout v?\d|ln -s|slot swap|set image|--to-revision|releases?:rollback|stop-deployment|auto-?rollback)')
), headed AS (
    SELECT t.section, t.path, t.line, t.title, t.steps, t.words, t.commands, t.way, t.none, t.names, coalesce(o.runs, t.commands > 0) AS runs, o.section IS NOT NULL AS ops
    FROM topic t LEFT JOIN operations_topic o ON o.section = t.section
    WHERE (t.about OR t.none OR t.way) AND NOT (t.title REGEXP '(?i)\b(transactions?|sql|saga|price|content|document|draft)\b')
      AND NOT t.path REGEXP '(?i)(^|/)(adr|adrs|decisions|rfcs?|blog|api)/'
      -- a page of that name counts as a whole, its parts do not count again
      AND NOT EXISTS (SELECT 1 FROM topic p WHERE p.section = t.parent AND (p.about OR p.way))
), parts AS ( -- pages with a rollback section for each part
    SELECT * FROM headed
    UNION ALL
    SELECT NULL, d.path, d.line, d.title, 0, 0, 0, 0, 1, 0, 0, 1
    FROM denied_topic d JOIN headed h ON h.section = d.parent
    UNION ALL
    SELECT NULL, d.path, d.line, d.title, 0, 0, 0, 0, 1, 0, 0, 1
    FROM denied_topic d WHERE d.title REGEXP '(?i)roll(ed|ing|s)?[ -]?back' AND NOT EXISTS (SELECT 1 FROM headed h WHERE h.path = d.path AND h.line = d.line)
)
SELECT path, line, title,
       CASE WHEN none AND steps < 2 AND commands < 2 AND NOT way THEN 'unmet'
            WHEN (runs OR way) AND (steps >= 2 OR commands >= 2 OR words >= 25) THEN 'met'
            WHEN steps >= 3 AND ops OR names = 2 AND words >= 25 THEN 'met'
            WHEN runs OR way OR steps >= 2 OR words >= 15 OR names THEN 'partial' ELSE 'none' END AS outcome, runs,
       CASE WHEN none AND steps < 2 AND commands < 2 AND NOT way THEN 'says that there is no way back' ELSE 'rollback section' END AS note
FROM parts
WHERE ops OR way OR none
UNION ALL
-- the way back as part of another procedure
SELECT t.path, t.line, t.title, CASE WHEN g.text REGEXP '(?i)\b(history|list|releases|revisions|ls)\b[^.]{0,80}\b(then|and)\b[^.]{0,60}\b(rollback|undo|revert)\b[^.]{0,80}\b(wait|then|status|check|watch)\b' THEN 'met' WHEN (t.commands >= 2 OR t.steps >= 2) AND t.title REGEXP '(?i)\b(bad|broken|fail\w*|undo|after|wrong|revert\w*|back)\b' AND t.title REGEXP '(?i)\b(deploy\w*|release|rollout|version)\b' THEN 'met' ELSE 'partial' END, 1, 'names the command that undoes a release'
FROM (SELECT s.id, coalesce(s.text, '') || coalesce((SELECT char(10) || group_concat(b.text, char(10)) FROM code_block b WHERE b.section = s.id), '') AS text FROM section s) g JOIN document_topic t ON t.section = g.id
WHERE (g.text LIKE '%rollback%' OR g.text LIKE '%rollout undo%' OR g.text LIKE '%job revert%')
  AND g.text REGEXP '(?i)(rollout undo|helm (-\S+ +\S+ +)*rollback|argocd app rollback|heroku rollback|docker service rollback|nomad job revert|vercel rollback|kamal rollback|deploy:rollback|wrangler rollback)'
  AND NOT EXISTS (SELECT 1 FROM headed h JOIN section_below b ON b.top = h.section WHERE b.id = t.section)
UNION ALL
SELECT s.path, s.line, coalesce(nullif(s.title, ''), basename(s.path)), 'partial', 0, 'names the way back'
FROM section s JOIN operations_topic o ON o.section = s.id
WHERE (s.text LIKE '%undone%' OR s.text LIKE '%roll%back%' OR s.text LIKE '%revert%' OR s.text LIKE '%version before%' OR s.text LIKE '%release before%' OR s.text LIKE '%previous %' OR s.text LIKE '%last good%')
  AND (s.text REGEXP '(?i)\b((re-?)?deploy(ing)?|choos(e|ing)|pick(ing)?|select(ing)?|install(ing)?|start(ing)?|(re-?)?run(ning)?|point(ing)?|switch(ing)?|set(ting)?|promot(e|ing)|use|using|push(ing)?|tag(ging)?|ship(ping)?|apply(ing)?|back to)\b[^.\n]{0,60}\b((version|release|revision|image|tag|build|deployment) before|(previous|last (good|working)) (version|release|revision|image|tag|build|deployment))\b[^.\n]{0,60}\b(in|with|by|from|using|through|via|again|to)\b'
   OR s.text REGEXP '(?i)\bto (roll (it |this |the \w+ )?back|go back|undo|revert)[^.\n]{0,30},? (choose|use|run|click|press|re-?run|select|pick|open|call|trigger|set|push|re-?deploy)\b'
   OR s.text REGEXP '(?i)\b(releases?|deploy\w*|versions?)\b[^.\n]{0,60}\b(undone|(are|is|be|get|gets) (rolled back|reverted)|(can|to|we|then) (roll back|go back|revert))\b[^.\n]{0,60}\b(by|with|using|from|through|via|in)\b')
  AND NOT s.text REGEXP '(?i)\b(can ?not|can.t|never|not yet|no way|should|planned|transaction)\b'
  AND NOT EXISTS (SELECT 1 FROM headed h JOIN section_below b ON b.top = h.section WHERE b.id = s.id)
UNION ALL
-- older images are kept, tagged, and deploying one of them is the way back
SELECT s.path, s.line, coalesce(nullif(s.title, ''), basename(s.path)), 'partial', 0, 'names the way back'
FROM section s JOIN file f ON f.path = s.path AND f.role IN ('production', 'docs')
WHERE s.text LIKE '%back%' AND s.text REGEXP '(?i)\b(older|earlier|previous|prior|former|tagged|versioned)\b[^.\n]{0,40}\b(images?|versions?|releases?|builds?|tags?|artifacts?)\b[^\n]{0,200}\b(re-?)?(deploy|run|pull|start|install|switch)\w*\b[^.\n]{0,60}\b(roll(ing|ed)?[ -]?back|go(ing)? back)\b'
  AND NOT s.text REGEXP '(?i)\b(can ?not|can.t|never|not yet|no way|should|planned|transaction)\b'
  AND NOT s.path REGEXP '(?i)(^|/)(adr|adrs|decisions|rfcs?|blog|api|changelog)' AND NOT EXISTS (SELECT 1 FROM headed h JOIN section_below b ON b.top = h.section WHERE b.id = s.id)
UNION ALL
-- the tool that does it is named: if the upgrade fails, Flux can roll back to the previous version
SELECT s.path, s.line, coalesce(nullif(s.title, ''), basename(s.path)), 'partial', 0, 'names the tool that goes back'
FROM section s JOIN file f ON f.path = s.path AND f.role IN ('production', 'docs')
WHERE s.text LIKE '%back%' AND s.text REGEXP '(?i)\b(flux|argo ?cd|argo rollouts|flagger|helm|nomad|spinnaker|codedeploy|kamal|capistrano|octopus|watchtower)\b[^.]{0,60}\b(can|will|to|does|automatically)\W{1,3}(automatically )?(roll\W?back|rolls? (it |the \w+ )?back)\b[^.]{0,120}\b(previous|last|earlier|older|prior|former)\b'
  AND NOT s.path REGEXP '(?i)(^|/)(adr|adrs|decisions|rfcs?|blog|api|changelog)' AND NOT EXISTS (SELECT 1 FROM headed h JOIN section_below b ON b.top = h.section WHERE b.id = s.id)
UNION ALL
-- workflows and scripts made for it
SELECT c.path, min(c.line), basename(c.path), 'met', 1, CASE c.source WHEN 'ci' THEN 'a workflow' WHEN 'action' THEN 'an action' WHEN 'make' THEN 'a make target' ELSE 'a script' END || ' that goes back to an earlier release'
FROM command c
WHERE c.role = 'production' AND c.source IN ('ci', 'action', 'shell', 'make')
  AND (basename(c.path) REGEXP '(?i)(roll-?_?back|revert-?_?(deploy|release))' OR c.source IN ('ci', 'make') AND substr(c.holder, instr(c.holder, '#') + 1) REGEXP '(?i)(^|[-_:.])(roll-?_?back|revert[-_]deploy)')
  AND c.text REGEXP '(?i)(rollout undo|rollback|set image|deploy|update-service|checkout|apply|docker (pull|run|service|tag|compose)|git revert|traffic|ln -s|systemctl|helm|kustomize edit|scp|rsync)'
  AND NOT c.text REGEXP '(?i)(migrat\w*[: ](rollback|undo|down)|db:rollback|knex|sequelize|typeorm|alembic downgrade|rails db|flyway undo|liquibase)'
GROUP BY c.path
UNION ALL
SELECT c.path, c.line, substr(c.holder, instr(c.holder, '#') + 1), 'partial', 1, 'names a command that undoes a release'
FROM command c
WHERE c.role = 'production' AND c.source = 'script' AND substr(c.holder, instr(c.holder, '#') + 1) REGEXP '(?i)roll-?_?back' AND c.text REGEXP '(?i)(rollout undo|helm .*rollback|deploy|vercel|heroku|fly|update-service)'
UNION ALL
SELECT c.path, c.line, basename(c.path), 'partial', 1, 'rolls a failed release back by itself'
FROM command c
WHERE c.role = 'production' AND c.source IN ('ci', 'action', 'shell', 'make') AND c.text REGEXP '(?i)(helm .*upgrade.*--(atomic|rollback-on-failure)|rollout undo|helm .*rollback|heroku rollback|vercel rollback)'
  AND NOT (basename(c.path) REGEXP '(?i)roll-?_?back')
UNION ALL
SELECT n.path, n.line, n.key, 'partial', 0, 'rolls a failed release back by itself'
FROM node n JOIN document d ON d.id = n.document
WHERE d.role = 'production' AND (n.key = 'Rollback' AND n.value = 'true' AND n.shape LIKE '%DeploymentCircuitBreaker%' OR n.key = 'AutoRollbackConfiguration' OR n.key = 'failure_action' AND n.value = 'rollback')
UNION ALL -- controllers and pipelines that go back when a release fails
SELECT n.path, n.line, n.key, 'partial', 0, 'rolls a failed release back by itself'
FROM node n JOIN document d ON d.id = n.document
WHERE d.role = 'production'
  AND (n.shape = 'deployment_circuit_breaker.rollback' AND n.value = 'true' OR n.shape = 'auto_rollback_configuration.enabled' AND n.value = 'true'
       OR d.kind = 'helm_release' AND n.shape = 'atomic' AND n.value = 'true'
       OR d.kind = 'nomad' AND n.key = 'auto_revert' AND n.value = 'true'
       OR d.kind = 'HelmRelease' AND n.shape IN ('spec.upgrade.remediation.strategy', 'spec.upgrade.remediation.remediateLastFailure') AND n.value IN ('rollback', 'true')
       OR d.kind = 'Rollout' AND n.shape IN ('spec.strategy.canary.analysis', 'spec.strategy.canary.steps[].analysis', 'spec.strategy.blueGreen.prePromotionAnalysis', 'spec.strategy.blueGreen.postPromotionAnalysis')
       OR d.kind = 'Canary' AND d.api LIKE 'flagger.app/%' AND n.shape = 'spec.analysis'
       OR n.key = 'DeploymentPreference' AND d.kind = 'cloudformation')
