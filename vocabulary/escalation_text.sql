-- sections that say whom to call when the service has trouble, and when
-- path: file
-- line: line
-- title: heading
-- whom: 1 when somebody to call is named: a person, role or team with a way to reach them
-- moment: 1 when it says after which time or on which condition
-- times: how many times it gives: 0, 1, 2 (two or more)
-- levels: 1 when it names two levels or more
-- escalates: 1 when it speaks of escalation by that word
-- section: section.id
WITH named AS (
    SELECT t.section, t.path, t.line, t.title, t.titles, t.level, t.body, t.parent, t.words, o.strong,
           t.title REGEXP '(?i)\b(escalat\w*|contacts?|who(m)? (to|do (we|i)|you) (call|contact|page|wake|ring|phone|ask|reach|alert|notify)|who (is|gets) (called|paged|woken|rung)|(phone|telephone|call|alarm|notification) (list|chain|tree|numbers?)|chain of|(getting|get|asking for|call for) help|need help|next in line|support (levels|tiers)|(nobody|no[- ]?one) (answers|picks up|reacts|comes)|on-?call|call tree|emergency|when to (call|page)|who is who|who.s who|people( and roles)?|phone book|reach us|how to reach)\b'
               OR basename(t.path) REGEXP '(?i)(escalat|contacts|on-?call)' AND t.level <= 1 AS headed,
           t.title REGEXP '(?i)escalat' OR basename(t.path) REGEXP '(?i)escalat' AS escalation,
           coalesce(s.text, '') AS text
    FROM operations_topic o JOIN document_topic t ON t.section = o.section JOIN section s ON s.id = o.section
    WHERE NOT t.path REGEXP '(?i)(^|/)(CODEOWNERS|SECURITY|SUPPORT|CONTRIBUTING|CODE_OF_CONDUCT|MAINTAINERS|AUTHORS)[^/]*$'
), said AS (
    SELECT *, body AS whole FROM named WHERE headed
    UNION ALL
    -- a sentence in another section that says whom to call after which time
    SELECT *, text FROM named n WHERE NOT n.headed
      AND text REGEXP '(?i)(escalates? (it |this |the \w+ )?to|calls?|pages?|wakes?|phones?|contacts?|rings?)\b'
      AND text REGEXP '(?i)\b(escalat\w*|on-?call|pages?|pager|wake|engineering lead|head of|team lead|manager|director|cto|dba|leads? the \w+|\w+ lead|pager ?duty|ops ?genie|c[ft]o|ceo|duty|telephones?|\+\d[\d ]{6,}|answers?|second (person|line|telephone|engineer)|extension)\b'
      AND (text REGEXP '(?i)(after|within|longer than|more than|for|in|another) (\d+|an?|one|two|five|ten|fifteen|twenty(-five)?|thirty|forty(-five)?|sixty|half an|(a )?quarter of an) ?(min|m\b|hour|h\b)[^\n]{0,160}\b(escalates? to|calls?|pages?|wakes?|phones?|contacts?|rings?|joins?)\b' OR text REGEXP '(?i)\b(escalates? to|calls?|pages?|wakes?|phones?|contacts?|rings?|joins?)\b[^\n]{0,160}(after|within|longer than|more than|for|in) (\d+|an?|one|two|five|ten|fifteen|twenty(-five)?|thirty|forty(-five)?|sixty|half an|(a )?quarter of an) ?(min|m\b|hour|h\b)')
    UNION ALL
    -- a line of contacts: to the end of its paragraph
    SELECT n.section, n.path, n.line, n.title, n.titles, n.level, n.body, n.parent, n.words, n.strong, n.headed, n.escalation, n.text,
           substr(n.tail, 1, instr(n.tail || '.' || char(10), '.' || char(10)))
    FROM (SELECT *, substr(text, CASE WHEN text REGEXP '(?i)\A\W*(contacts?|escalation( path)?|who(m)? to (call|contact|page))\W*:' THEN 1 ELSE max(instr(lower(text), char(10) || 'contact'), instr(lower(text), char(10) || 'escalation'), instr(lower(text), char(10) || 'who')) + 1 END) AS tail FROM named) n
    WHERE NOT n.headed AND n.tail REGEXP '(?i)\A\W*(contacts?|escalation( path)?|who(m)? to (call|contact|page))\W*:'
    UNION ALL
    -- a table that says who comes when
    SELECT *, text FROM named n WHERE NOT n.headed
      AND text REGEXP '(?im)^(?=[^\n]*\b(who(m)?|contact|person|responder|role|notify|call)\b)(?=[^\n]*\b(when|after|time|delay|within|if|trigger|condition)\b)[\w /,?()-]{7,60}$'
      AND text REGEXP '(?i)\b(levels?|tiers?|steps?|primary|secondary|on-?call|lead|manager|head of|cto|director|duty)\b' AND text REGEXP '(?i)\b(\d+ ?(min|h)|at once|immediately)'
), judged AS (
    SELECT s.*,
           whole REGEXP '(\+\d[\d ()-]{6,}|\b\d{3}[- ]\d{4}\b|(^|[\s(`])#[a-z][\w-]{2,}|(^|[\s(`])@[a-z][\w-]+|[\w.+-]+@[\w-]+\.\w+)'
             OR whole REGEXP '(?i)\b(pager ?duty|ops ?genie|victorops|pager|slack|phone|telephone|hotline|call bridge|ext(ension)?\.? ?\d+|mobile|dial)\b'
             OR whole REGEXP '(?i)\b((engineering|team|tech(nical)?|incident|product|platform|payments?|infra\w*|data(base)?|backend|service|support|operations|security|duty|shift) (lead(er)?|manager|director|owner|team|on-?call|officer|engineers?)|(primary|secondary|backup) (on-?call|engineer|of the week)|on-?call (engineer|primary|secondary|person|developer|dba)|(second|first) on[- ]call|head of \w+|vp of? ?\w+|leads? the \w+|(managing|technical|it) director|(person|engineer|officer|manager|desk) on duty|duty (desk|phone|person)|(first|second|third) (telephone|phone|person|line|responder)|cto|ceo|cio|dba(s)?|sre(s| team)?|platform team|network team)\b' AS who,
           whole REGEXP '(?i)(\d+ ?(min(ute)?s?|m|hours?|hrs?|h|days?)\b|at once|immediately|right away|straight away)' OR whole REGEXP '(?i)\b(when|if|once|unless|not (solved|mitigated|fixed|resolved|acknowledged)|any (loss|sev\w*|data)|no (ack\w*|answer|response|reply)|unresolved|sev-?[0-3]\b|p[0-2]\b|in case of|data (loss|may be lost)|trouble)\b' OR whole REGEXP '(?i)\b(for|after|within|another|in) (an?|one|two|five|ten|fifteen|twenty(-five)?|thirty|forty(-five)?|sixty|half an|(a )?quarter of an) ?(min\w*|hours?)\b|\b(you suspect|at (any hour|night)|still (down|broken|failing|slow)|nobody (has )?(answer|press|react|acknowledg)\w*)\b' AS moment,
           CASE WHEN whole REGEXP '(?is)\b(\d+|one|five|ten|fifteen|twenty(-five)?|thirty|forty(-five)?|sixty|half an|quarter of an|an) ?(min(ute)?s?|m|h|hours?|hrs?)\b.*\b(\d+|one|five|ten|fifteen|twenty(-five)?|thirty|forty(-five)?|sixty|half an|quarter of an|an) ?(min(ute)?s?|m|h|hours?|hrs?)\b' THEN 2 WHEN whole REGEXP '(?i)\b(\d+|one|five|ten|fifteen|twenty(-five)?|thirty|forty(-five)?|sixty|half an|quarter of an|an) ?(min(ute)?s?|m|h|hours?|hrs?)\b' THEN 1 ELSE 0 END AS times,
           whole REGEXP '(?is)(\bL ?1\b.*\bL ?2\b|\blevel ?1\b.*\blevel ?2\b|\btier ?1\b.*\btier ?2\b|\bprimary\b.*\b(secondary|lead|manager|head|cto)\b|\bfirst[- ](line|responder|on|telephone|phone|person|engineer|contact|call)\w*\b.*\bsecond|\b1(st)?[.)]? .*\b2(nd)?[.)]? |\bon-?call\b.*\b(lead|manager|head|cto|director|vp)\b|\b(lead|manager)\b.*\b(head|cto|director|vp|ceo)\b)' AS levels,
           whole REGEXP '(?i)\b(escalate if (needed|necessary)|there is no (escalation|on-?call|rotation|policy)|no escalation( path| policy)?|(do not|don.t|does not) (yet )?have (an? )?(escalation|on-?call|rotation)|nobody (is )?(named|defined|on call)|not (yet )?(defined|decided|agreed|named)|is planned|are planned|will be (defined|named|added)|should be (defined|named|added)|we (should|need to|plan to|will) (define|name|set up|introduce|have|add))\b' AS none
    FROM said s
)
SELECT path, line, title,
       CASE WHEN who THEN 1 ELSE 0 END AS whom, CASE WHEN moment THEN 1 ELSE 0 END AS moment, times, CASE WHEN levels THEN 1 ELSE 0 END AS levels, CASE WHEN escalation OR whole LIKE '%escalat%' THEN 1 ELSE 0 END AS escalates, section
FROM judged j
WHERE (who OR times > 0) AND NOT (none AND times < 2)
  AND (strong = 1 OR NOT EXISTS (SELECT 1 FROM product_word w WHERE w.word IN ('escalation', 'on-call')) OR path REGEXP '(?i)(^|/)(operations?|ops|run-?_?books?|play-?_?books?|on-?_?call|incidents?)\b')
  AND (NOT headed OR escalation OR who)
  -- contacts as a feature of the product are nobody to call
  AND (escalation OR NOT title REGEXP '(?i)^\W*(contacts?|people( and roles)?|reach us|((getting|get|asking for) )?help|need help)\W*$' OR whole REGEXP '(\+\d[\d ()-]{6,}|\b\d{3}[- ]\d{4}\b|(?i)\b(on-?call|pager|escalat\w*|outages?|incidents?|ext(ension)?\.? ?\d+)\b)'
       -- whom to turn to for which part, on a page about running the service
       OR title REGEXP '(?i)(contact|people|who is who|phone)' AND whole REGEXP '(^|[\s(`])#[a-z][\w-]{2,}|[\w.+-]+@[\w-]+\.\w+' AND (path || ' ' || titles) REGEXP '(?i)(\b|_)(operat(e|ing|ions?)|ops|run-?_?books?|play-?_?books?|on-?_?call|incidents?|outages?|emergenc(y|ies)|production)(\b|_)'
       OR basename(path) REGEXP '(?i)^(contacts?|who-is-who|people)\.' AND level <= 1 AND whole REGEXP '(?s)([\w.+-]+@[\w-]+\.\w|(\s)#[a-z]).*([\w.+-]+@[\w-]+\.\w|\s#[a-z])' AND whole REGEXP '(?i)\b(infrastructure|platform|on-?call|dba|sre|databases?|network|security|operations|hosting)\b')
  AND NOT path REGEXP '(?i)(^|/)(features?|models?|references?|api|user-?guides?|plugins?|develop(ment|ers?)?|contributing)/'
