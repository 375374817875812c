-- places that write an audit record
-- path: file
-- line: line
-- call: call.id, NULL for a mechanism that covers by itself
-- function: innermost function
-- trail: table, collection, topic or library
-- store: database, topic, service, library, object, log
-- note: what
-- index: function
-- index: call
WITH shaped AS MATERIALIZED ( -- tables with columns for who did what when
    SELECT object, max(name REGEXP '^(act(ing)?_user\w*|actor\w*|performed_by\w*|changed_by\w*|done_by\w*|whodunnit|causer_(id|type))$') AS who,
           max(object LIKE '%\_events' ESCAPE '\' AND name = substr(object, 1, length(object) - 7) || '_id') AS of_one
    FROM schema_column GROUP BY object
    HAVING max(name IN ('action', 'event', 'event_type', 'operation', 'verb', 'activity_type')) AND max(name REGEXP '^(at|ts|timestamp|\w+_(at|on|date|time|timestamp))$')
)
SELECT d.path, d.line, d.call, d.function, d.entity AS trail, 'database' AS store, d.library || ' writes to ' || d.entity AS note
FROM data_op d
WHERE d.verb IN ('create', 'update') AND (d.entity LIKE '%journal%' -- one that is changed and removed like other things is somebody's diary, or a ledger
      AND NOT EXISTS (SELECT 1 FROM data_op x WHERE x.entity = d.entity AND x.verb IN ('update', 'delete'))
    OR d.entity REGEXP '(?i)(audit|change_?logs?$|object_?changes?$|(^|_)mod(eration)?_?logs?$|admin_?logs?$|activity_?(log|entr|event|record)|_?histor(y|ies)$|(^|_)trail|revisions?$|_versions$|event_?store|(domain|change)_?events?$|access_?(log|record|event|entr|trail)|(audit|change|event|activity|mutation)_?journal|(^|_)disclosures?$|(pii|data|record|patient|person|profile|phi)_?(reads?|access(es)?|views?|lookups?)$)') AND NOT d.entity REGEXP '(?i)(chat|message|search|browsing|price_)_?history|migration'
  AND (d.verb = 'create' OR d.text IS NULL AND (SELECT name FROM call c WHERE c.id = d.call) REGEXP '(?i)^(save|saveMany|upsert|put|bulkWrite|merge)$')
UNION ALL -- by its shape: who did what
SELECT d.path, d.line, d.call, d.function, coalesce(d.entity, 'a record of who did what'), 'database', d.library || ' writes who did what'
FROM data_op d
WHERE d.verb IN ('create', 'update') AND NOT (d.verb = 'update' AND EXISTS (SELECT 1 FROM data_op x WHERE x.call = d.call AND x.verb = 'create')) AND (d.entity IS NULL OR NOT d.entity REGEXP '(?i)(audit|history|notif|message|mail|task|comment)')
  AND EXISTS (SELECT 1 FROM data_field f WHERE f.op = d.call AND f.name REGEXP '(?i)^(actor|actor_?id|performed_?by|who|changed_?by|principal)$') AND EXISTS (SELECT 1 FROM data_field f WHERE f.op = d.call AND f.name REGEXP '(?i)^(action|event|event_?type|operation|verb)$')
UNION ALL -- the same under the plain name of a user, in a table of what happened
SELECT d.path, d.line, d.call, d.function, d.entity, 'database', d.library || ' writes who did what to ' || d.entity
FROM data_op d
WHERE d.verb = 'create' AND d.entity REGEXP '(?i)^((\w+_)?(events?|actions?|activit(y|ies)|operations?)|(\w+_)?(log|event|action)_?entr(y|ies))$' AND NOT d.entity REGEXP '(?i)(calendar|webhook|track|analytic|outbox|inbox|notif|queue|job|domain_|change_|activity_log|event_?store)'
  AND EXISTS (SELECT 1 FROM data_field f WHERE f.op = d.call AND f.name REGEXP '(?i)^(user|user_?(id|uid|uuid|name|email)|created_?by|author_?(id)?|initiator(_?id)?)$')
  AND EXISTS (SELECT 1 FROM data_field f WHERE f.op = d.call AND f.name REGEXP '(?i)^(action|verb|operation|command|event_?type)$')
  AND NOT EXISTS (SELECT 1 FROM data_field f WHERE f.op = d.call AND f.name REGEXP '(?i)^(actor|actor_?id|performed_?by|who|changed_?by|principal)$') -- counted above
UNION ALL -- events of one of the service's own things, by whom: OrderEvent.objects.create(order=..., type=..., user=...); or by an actor's id: Event.create({ name, actorId })
SELECT d.path, d.line, d.call, d.function, d.entity, 'database', d.library || ' writes who did what to ' || d.entity
FROM (SELECT entity, rtrim(replace(entity, '_', ''), 's') AS plain FROM data_op WHERE verb = 'create' AND entity REGEXP '(?i)events?$' AND NOT entity REGEXP '(?i)(calendar|webhook|track|analytic|outbox|inbox|notif|queue|job|domain_?event|change_?event|event_?store|login|session|mail|error|delivery|stripe|usage)' GROUP BY entity) e
CROSS JOIN data_op d ON d.entity = e.entity AND d.verb = 'create'
WHERE (EXISTS (SELECT 1 FROM data_op o WHERE o.entity IS NOT NULL AND rtrim(replace(o.entity, '_', ''), 's') = substr(e.plain, 1, length(e.plain) - 5) AND length(e.plain) > 7)
         AND EXISTS (SELECT 1 FROM data_field f WHERE f.op = d.call AND f.name REGEXP '(?i)^(user|user_?(id|uuid|email)|created_?by(_?id)?|author(_?id)?|initiator(_?id)?|actor(_?id)?)$') AND EXISTS (SELECT 1 FROM data_field f WHERE f.op = d.call AND f.name REGEXP '(?i)^(type|kind|name)$')
       OR EXISTS (SELECT 1 FROM data_field f WHERE f.op = d.call AND f.name REGEXP '(?i)^actor_?id$')) -- what is handed on is spread into it
  AND NOT EXISTS (SELECT 1 FROM data_field f WHERE f.op = d.call AND f.name REGEXP '(?i)^(action|event|event_?type|operation|verb|command)$') -- counted above
UNION ALL -- by the columns of its table: who did what when, or what happened to the one thing that its name tells of
SELECT d.path, d.line, d.call, d.function, d.entity, 'database', d.library || ' writes who did what to ' || d.entity
FROM ( -- by each name that code may have for the table
    SELECT object, object AS name, who, of_one FROM shaped
    UNION SELECT object, replace(object, '_', ''), who, of_one FROM shaped
    UNION SELECT object, substr(replace(object, '_', ''), 1, length(replace(object, '_', '')) - 1), who, of_one FROM shaped WHERE object LIKE '%s'
) t CROSS JOIN data_op d ON d.entity = t.name
WHERE d.verb = 'create' AND (t.who OR t.of_one)
  AND NOT t.object REGEXP '(?i)(audit|change_?logs?$|object_?changes?$|(^|_)mod(eration)?_?logs?$|admin_?logs?$|activity_?(log|entr|event|record)|_?histor(y|ies)$|(^|_)trail|revisions?$|_versions$|event_?store|(domain|change)_?events?$|access_?log|journal|outbox|inbox|notif|message|e?mail|task|comment|queue|job|webhook|login|session|calendar|payment|analytic|track)'
UNION ALL -- by its shape, in the columns of a statement: who did or saw what, or what was done to what when
SELECT s.path, s.line, s.call, s.function, s.entity, 'database', s.library || ' writes who did what to ' || s.entity
FROM (SELECT d.*, ' ' || replace(lower(substr(d.text, 1, instr(lower(d.text) || ' values', ' values'))), ',', ' ') || ' ' AS columns FROM data_op d WHERE d.verb = 'create' AND d.text IS NOT NULL AND d.entity IS NOT NULL) s
WHERE NOT s.entity REGEXP '(?i)(audit|change_?logs?$|object_?changes?$|(^|_)mod(eration)?_?logs?$|admin_?logs?$|activity_?(log|entr|event|record)|_?histor(y|ies)$|(^|_)trail|revisions?$|_versions$|event_?store|(domain|change)_?events?$|access_?log|(audit|change|event|activity|mutation)_?journal|outbox|inbox|notif|message|mail|task|comment|queue|job|webhook|login|session)'
  AND (s.columns REGEXP '[ (](at|when|ts|time|timestamp|\w+_at|\w+_on|\w+_time)[ )]'
       OR EXISTS (SELECT 1 FROM statement t WHERE t.object = s.entity AND t.operation = 'column' AND t.default_kind IN ('stable', 'function') AND t.type REGEXP '(date|time)')) -- or the table's default
  AND (s.columns REGEXP '[ (](actor|actor_id|performed_by|changed_by|accessed_by|viewed_by|read_by|opened_by|seen_by|done_by|who|whodunnit|principal|reader|viewer)[ )]'
       AND s.columns REGEXP '[ (](action|event|event_type|operation|verb|object|object_id|entity|entity_id|resource|record_id|subject_id|target_id|\w+_id)[ )]'
       OR s.columns REGEXP '[ (](action|operation|verb)[ )]' AND s.columns REGEXP '[ (](object|object_id|entity|entity_id|entity_type|resource|resource_id|record_id|subject_id|target|target_id|old_\w+|before|changes|diff)[ )]')
UNION ALL -- by its shape: what it was and what it became, and when or by whom
SELECT d.path, d.line, d.call, d.function, d.entity, 'database', d.library || ' writes old and new values to ' || d.entity
FROM data_op d
WHERE d.verb = 'create' AND d.entity IS NOT NULL AND NOT d.entity REGEXP '(?i)(audit|change_?logs?$|object_?changes?$|(^|_)mod(eration)?_?logs?$|admin_?logs?$|activity_?(log|entr|event|record)|_?histor(y|ies)$|(^|_)trail|revisions?$|_versions$|event_?store|(domain|change)_?events?$|access_?log|(audit|change|event|activity|mutation)_?journal|outbox|notif|message|mail|task|comment|queue)'
  AND EXISTS (SELECT 1 FROM data_field f WHERE f.op = d.call AND f.name REGEXP '(?i)(^|[\s,(])(before|was|(old|previous|prior)([_\s]?(values?|data|state|status|row|record))?|(old|previous|prior)_\w+)([\s,)]|$)')
  AND EXISTS (SELECT 1 FROM data_field f WHERE f.op = d.call AND f.name REGEXP '(?i)(^|[\s,(])(after|becomes|(new|current)([_\s]?(values?|data|state|status|row|record))?|new_\w+)([\s,)]|$)')
UNION ALL -- what a listener of the object mapper makes for each change
SELECT c.path, c.line, c.id, c.function, lower(c.name), 'database', c.name || ' is written with each change'
FROM (WITH RECURSIVE reach(f, depth) AS (SELECT function, 0 FROM mapper_listener UNION SELECT e.callee, r.depth + 1 FROM reach r CROSS JOIN call_edge e ON e.caller = r.f WHERE r.depth < 3 UNION SELECT e.callee, r.depth + 1 FROM reach r CROSS JOIN listener_call e ON e.caller = r.f WHERE r.depth < 3) SELECT DISTINCT f FROM reach) h
CROSS JOIN nested_function n ON n.outer = h.f CROSS JOIN call c ON c.function = n.function AND c.service = 1 AND instr(c.callee, ':') > 0 CROSS JOIN function_name k ON k.name = c.callee AND k.kind = 'class'
WHERE c.name REGEXP '(?i)(audit|history|change_?log|object_?change|trail|journal|revision|activity)' OR EXISTS (SELECT 1 FROM argument a WHERE a.call = c.id AND a.name REGEXP '(?i)^(actor|who|user_?(id|name)?|changed_?by)$') AND EXISTS (SELECT 1 FROM argument a WHERE a.call = c.id AND a.name REGEXP '(?i)^(action|operation|state|event|entity\w*)$')
UNION ALL -- documents of a search engine
SELECT c.path, c.line, c.id, c.function, a.value, 'database', o.library || ' indexes into ' || a.value
FROM outbound_call o JOIN service_call c ON c.id = o.call JOIN argument a ON a.call = c.id AND a.name = 'index' AND a.kind IN ('string', 'template')
WHERE o.kind = 'db' AND o.role = 'op' AND c.name IN ('index', 'create', 'bulk') AND a.value REGEXP '(?i)(audit|(^|[_-])trail|change[_-]?log|activity[_-]?log)'
UNION ALL
SELECT c.path, c.line, c.id, c.function, a.value, 'topic', 'sends to the topic ' || a.value
FROM outbound_call o JOIN service_call c ON c.id = o.call JOIN argument a ON a.call = c.id
WHERE o.kind = 'queue' AND o.role = 'op' AND a.kind = 'string' AND a.value REGEXP '(?i)(audit|change-?log)' AND (a.name IS NULL OR a.name IN ('topic', 'queue', 'subject', 'exchange'))
UNION ALL
SELECT u.path, u.line, u.call, u.function, u.library, 'library', u.library || ' keeps the history' FROM service_use u WHERE u.role = 'audit'
UNION ALL
SELECT c.path, c.line, c.id, c.function, a.value, 'library', a.value || ' keeps the history'
FROM service_call c JOIN argument a ON a.call = c.id AND a.position = 0
WHERE c.name = 'plugin' AND a.value REGEXP '(?i)^(mongoose-(diff-)?history|mongoose-(patch-history|audit|trackable|log-history|version|timeline)|ts-patch-mongoose|@mongoosejs/.*history)'
UNION ALL -- stores that write once: files and objects
SELECT c.path, c.line, c.id, c.function, a.value, 'object', 'writes to ' || a.value
FROM service_call c JOIN argument a ON a.call = c.id
WHERE c.callee IN (SELECT callee FROM call_callee WHERE callee REGEXP '(PutObjectCommand|putObject|CloudWatchLogs.*PutLogEvents|firehose.*PutRecord|PutRecordCommand)') AND a.kind IN ('string', 'template', 'name', 'interpolated') AND a.value REGEXP '(?i)audit' AND (a.name IS NULL OR a.name IN ('Bucket', 'Key', 'logGroupName', 'DeliveryStreamName', 'StreamName'))
UNION ALL -- streams and logs of the cloud, in the other languages
SELECT c.path, c.line, c.id, c.function, coalesce(b.value, a.value), 'object', 'writes to ' || coalesce(b.value, a.value)
FROM service_call c JOIN argument a ON a.call = c.id LEFT JOIN argument b ON b.call = a.origin AND b.kind = 'string' AND a.kind <> 'string'
WHERE (c.name IN ('put_record', 'put_record_batch', 'put_records', 'put_log_events', 'PutRecordRequest', 'PutRecordsRequest', 'PutRecordBatchRequest', 'PutRecordInput', 'PutRecordsInput', 'PutRecordBatchInput', 'PutLogEventsInput', 'PutLogEventsRequest', 'put_object', 'PutObjectRequest', 'PutObjectInput', 'putRecord', 'putRecords', 'putRecordBatch', 'putLogEvents')
         AND a.name IN ('StreamName', 'DeliveryStreamName', 'streamName', 'deliveryStreamName', 'stream_name', 'logGroupName', 'LogGroupName', 'Bucket', 'BucketName', 'Key')
       OR c.name IN ('streamName', 'deliveryStreamName', 'logGroupName', 'stream_name', 'delivery_stream_name') AND a.position = 0 AND a.name IS NULL AND (c.callee LIKE '%PutRecord%' OR c.callee LIKE '%PutLogEvents%' OR c.callee LIKE '%put_record%'))
  AND coalesce(b.value, a.value) REGEXP '(?i)(audit|(^|[_/-])trail)'
UNION ALL -- a log of its own at the cloud's service
SELECT c.path, c.line, c.id, c.function, a.value, 'log', 'writes to the log ' || a.value
FROM call k CROSS JOIN argument a ON a.call = k.id AND a.position = 0 AND a.kind = 'string' AND a.value REGEXP '(?i)(audit|(^|[_./-])trail)' CROSS JOIN call c ON c.origin = k.id
WHERE k.service = 1 AND k.name IN ('log', 'logger', 'Logger', 'logSync') AND k.callee REGEXP '(?i)google[\w./-]*logging' AND c.name NOT IN ('entry', 'Flush', 'Close', 'close')
UNION ALL
SELECT c.path, c.line, c.id, c.function, a.value, 'log', 'sends to the log ' || a.value
FROM service_call c JOIN argument a ON a.call = c.id AND a.kind = 'string' AND a.value REGEXP '(?i)^Custom-\w*(audit|trail)'
WHERE c.name IN ('UploadAsync', 'Upload', 'upload')
UNION ALL -- by its shape, in what the service's own function writes out: write({ actor, action, object })
SELECT c.path, c.line, c.id, c.function, 'records of who did what', 'log', 'writes who did what'
FROM (SELECT DISTINCT s.call FROM argument x CROSS JOIN (SELECT a.call, a.call AS of FROM argument a WHERE a.name IN ('actor', 'Actor', 'actorId', 'actor_id', 'ActorId', 'ActorID', 'performedBy', 'performed_by', 'changedBy', 'changed_by', 'who', 'Who')
          UNION SELECT o.call, o.origin FROM argument a CROSS JOIN argument o ON o.origin = a.call WHERE a.name IN ('actor', 'Actor', 'actorId', 'actor_id', 'ActorId', 'ActorID', 'performedBy', 'performed_by', 'changedBy', 'changed_by', 'who', 'Who')) s ON x.call = s.of
      WHERE x.name IN ('action', 'Action', 'event', 'Event', 'eventType', 'event_type', 'EventType', 'operation', 'Operation', 'verb', 'Verb')) q
CROSS JOIN service_call c ON c.id = q.call AND c.target IS NOT NULL
WHERE EXISTS (SELECT 1 FROM call w WHERE w.function = c.target AND w.name IN ('Encode', 'WriteString', 'Fprintln', 'Fprintf', 'appendFile', 'appendFileSync', 'write', 'Write', 'writelines', 'log_struct', 'fwrite', 'file_put_contents', 'AppendAllText', 'AppendAllTextAsync', 'AppendAllLines', 'AppendAllLinesAsync', 'WriteLine', 'WriteLineAsync', 'puts', 'println', 'writeln', 'write_all', 'appendText', 'newLine', 'writeString')
                AND NOT w.callee REGEXP '(?i)^(console\.|system\.out|fmt\.print|response|res\.|http)')
UNION ALL -- entities of Doctrine that a bundle is told of
SELECT path, line, NULL, NULL, 'audit-php', 'library', library || ' keeps the history of ' || entity FROM declared_trail
UNION ALL -- an audit service
SELECT c.path, c.line, c.id, c.function, a.value, 'service', 'posts to the audit service'
FROM outbound_call o JOIN service_call c ON c.id = o.call JOIN argument a ON a.call = c.id AND a.position = 0
WHERE o.kind IN ('http', 'grpc') AND o.role = 'op' AND a.value REGEXP '(?i)(^|[/._-])audit([/._-]|_?(url|service)|$)' AND c.name IN (SELECT name FROM call_name WHERE name REGEXP '(?i)^(post|put|fetch|request|axios|send|got)$')
UNION ALL -- contexts that inherit from the library's own record every save
SELECT k.path, k.line, NULL, k.id, 'Audit.NET', 'library', k.name || ' records every save' FROM function k JOIN service_file f ON f.path = k.path
WHERE k.kind = 'class' AND k.base IN ('AuditDbContext', 'AuditIdentityDbContext', 'Audit.EntityFramework.AuditDbContext', 'Audit.EntityFramework.AuditIdentityDbContext')
UNION ALL -- a log of its own, which its name says: getLogger("audit"), channel('audit'), a target
SELECT c.path, c.line, c.id, c.function, m.name, 'log', 'writes to the log ' || m.name
FROM (SELECT k.id AS call, a.value AS name FROM call k CROSS JOIN argument a ON a.call = k.id
      WHERE k.name IN ('getLogger', 'get_logger', 'GetLogger', 'CreateLogger', 'createLogger', 'ForContext', 'Named', 'named', 'channel', 'child', 'With', 'with', 'Logger', 'logger', 'pino', 'bind', 'WithField', 'withName', 'new', 'Monolog\Logger', 'withChannel', 'getLog', 'log4js', 'bunyan')
        AND k.service = 1 AND (k.name <> 'new' OR k.callee GLOB '*Logger*') AND a.kind = 'string' AND a.value REGEXP '(?i)^([\w.\\ -]*[._\\-])?audit([._-]?(log|logger|trail|events?))?$') m
CROSS JOIN call c ON c.origin = m.call CROSS JOIN service_use u ON u.call = c.id AND u.role = 'log'
UNION ALL -- the target of a line: info!(target: "audit", ...)
SELECT u.path, u.line, u.call, u.function, a.value, 'log', 'writes to the log ' || a.value
FROM service_use u CROSS JOIN argument a ON a.call = u.call AND a.name IN ('target', 'channel', 'logger', 'log_type', 'audit') AND a.kind IN ('string', 'boolean') AND (a.name = 'audit' AND a.value = 'true' OR a.value REGEXP '(?i)^([\w.-]*[._-])?audit([._-]?(log|trail|events?))?$')
WHERE u.role = 'log'
