-- reads and writes of durable stores in code, with what they concern
-- call: call.id
-- path: file
-- line: line
-- function: innermost function
-- library: what makes the call
-- verb: create, update, delete, read, other
-- entity: table, collection or model, lower case; NULL when it cannot be told
-- text: the SQL text, one line, NULL none
-- unit: unit of its file
-- index: call
-- index: function
-- index: verb
-- typed: verb TEXT
WITH op AS (
    SELECT DISTINCT o.call, o.path, o.line, o.function, o.library, o.unit, CASE WHEN c.name GLOB '?*Async' THEN substr(c.name, 1, length(c.name) - 5) ELSE rtrim(c.name, '!') END AS name, c.callee, c.origin, c.receiver
    FROM outbound_call o JOIN call c ON c.id = o.call
    WHERE o.kind = 'db' AND o.role = 'op' AND o.scope = 'service' AND o.library NOT IN ('ioredis', 'redis')
    UNION -- clients whose maker stays unknown: client.model.method({ where, data }) in a unit that has Prisma
    SELECT c.id, c.path, c.line, c.function, '@prisma/client', c.unit, c.name, c.callee, k.origin, c.receiver
    FROM service_call c JOIN call k ON k.id = c.id
    WHERE c.name IN ('create', 'createMany', 'createManyAndReturn', 'update', 'updateMany', 'upsert', 'delete', 'deleteMany', 'findUnique', 'findUniqueOrThrow', 'findFirst', 'findFirstOrThrow', 'findMany')
      AND c.callee REGEXP '(?i)(prisma|tx|trx|db|client|transaction)[\w().]*\.[a-z]\w*\.[a-zA-Z]+$'
      AND EXISTS (SELECT 1 FROM dependency d WHERE d.ecosystem = 'npm' AND d.name = '@prisma/client')
      AND EXISTS (SELECT 1 FROM argument a WHERE a.call = c.id AND a.position = 0 AND a.name IN ('where', 'data', 'create', 'select', 'include'))
      AND NOT EXISTS (SELECT 1 FROM outbound_call o WHERE o.call = c.id)
    UNION -- tables of DynamoDB, whatever the language of the client
    SELECT c.id, c.path, c.line, c.function, 'dynamodb', c.unit, replace(CASE WHEN c.name GLOB '?*Async' THEN substr(c.name, 1, length(c.name) - 5) ELSE c.name END, '_i', 'I'), c.callee, k.origin, c.receiver
    FROM service_call c JOIN call k ON k.id = c.id
    WHERE c.name IN ('putItem', 'PutItem', 'put_item', 'PutItemAsync', 'updateItem', 'UpdateItem', 'update_item', 'UpdateItemAsync', 'deleteItem', 'DeleteItem', 'delete_item', 'DeleteItemAsync', 'getItem', 'GetItem', 'get_item', 'GetItemAsync')
      AND (c.callee LIKE '%dynamo%' OR EXISTS (SELECT 1 FROM call t JOIN call r ON r.id = t.origin JOIN argument n ON n.call = r.id AND n.value = 'dynamodb' WHERE t.id = k.origin)) AND NOT EXISTS (SELECT 1 FROM outbound_call o WHERE o.call = c.id AND o.kind = 'db')
    UNION -- through the manager that a hook is handed
    SELECT c.id, c.path, c.line, c.function, 'typeorm', c.unit, c.name, c.callee, k.origin, c.receiver
    FROM service_call c JOIN call k ON k.id = c.id WHERE c.callee IN (SELECT callee FROM call_callee WHERE callee REGEXP '^typeorm\..*(getRepository\(\)|\.manager)\.(insert|save|update|upsert|delete|remove|find|findOne|findBy|findOneBy)$')
    UNION
    SELECT c.id, c.path, c.line, c.function, 'mongoose', c.unit, 'create', c.callee, k.origin, c.receiver
    FROM service_call c JOIN call k ON k.id = c.id WHERE c.callee = 'mongoose.model()'
    UNION -- queries that the code runs by their name
    SELECT c.id, c.path, c.line, c.function, 'named query', c.unit, c.name, c.callee, k.origin, c.receiver
    FROM named_query q CROSS JOIN service_call c ON c.id = q.call JOIN call k ON k.id = c.id
    UNION -- models whose classes are not here, by the tables of the migrations: Lot.create! and create_table :lots
    SELECT c.id, c.path, c.line, c.function, 'active_record', c.unit, rtrim(c.name, '!'), c.callee, k.origin, c.receiver
    FROM (SELECT callee FROM call_callee WHERE callee GLOB '[A-Z]*.*' AND lower(substr(callee, 1, instr(callee, '.') - 1)) IN (
              SELECT replace(CASE WHEN object LIKE '%ies' THEN substr(object, 1, length(object) - 3) || 'y' ELSE rtrim(object, 's') END, '_', '') FROM statement WHERE operation = 'create_table' AND path LIKE '%migrate/%.rb')) x
    CROSS JOIN service_call c ON c.callee = x.callee JOIN call k ON k.id = c.id
    WHERE c.path LIKE '%.rb' AND c.name IN ('create', 'create!', 'update', 'update!', 'save', 'save!', 'destroy', 'destroy!', 'delete', 'delete_all', 'destroy_all', 'update_all', 'update_columns', 'insert_all', 'upsert_all', 'upsert', 'find', 'find_by', 'first', 'last', 'count', 'find_or_create_by', 'increment!', 'touch')
), texts AS (
    SELECT o.call, min(trim(replace(replace(replace(replace(replace(a.value, char(10), ' '), char(9), ' '), '"', ''), '`', ''), '(', ' '))) AS text
    FROM op o CROSS JOIN argument a ON a.call IN (o.call, o.origin) -- or of the command that is run
    WHERE a.kind IN ('string', 'template') AND (a.name IS NULL OR a.name IN ('text', 'sql', 'CommandText', 'cmdText', 'statement', 'query', '')) AND a.value REGEXP '(?is)^\s*(insert\s+(ignore\s+|or\s+\w+\s+)?into|update\s|delete\s+from|select\s|merge\s|replace\s+into|with\s|truncate|call\s|create\s|alter\s|drop\s)'
    GROUP BY o.call
    UNION
    SELECT call, text FROM named_query
    UNION -- wrapped: execute(text("..."))
    SELECT o.call, min(trim(replace(replace(replace(replace(b.value, char(10), ' '), '"', ''), '`', ''), '(', ' ')))
    FROM op o CROSS JOIN argument a ON a.call = o.call AND a.position = 0 AND a.origin IS NOT NULL CROSS JOIN call w ON w.id = a.origin AND w.name IN ('text', 'sql', 'raw', 'SQL', 'unsafe', 'literal_sql', 'Sql', 'trim', 'trimIndent', 'trimMargin', 'squish', 'strip') CROSS JOIN argument b ON b.call = w.id AND b.kind IN ('string', 'template') AND b.name IS NULL
    WHERE b.value REGEXP '(?is)^\s*(insert\s+(ignore\s+|or\s+\w+\s+)?into|update\s|delete\s+from|select\s|merge\s|replace\s+into|with\s|truncate|call\s|create\s|alter\s|drop\s)' GROUP BY o.call
), model AS MATERIALIZED ( -- db.Model(&Order{}).Where(...).Updates(...): what the chain is about
    SELECT u.call, min(substr(a.value, instr(a.value, '.go:') + 4)) AS value
    FROM (WITH RECURSIVE up(call, id, depth) AS (SELECT o.call, o.origin, 0 FROM op o WHERE o.origin IS NOT NULL AND o.library IN ('gorm.io/gorm', 'github.com/uptrace/bun', 'github.com/go-pg/pg') UNION ALL SELECT u.call, c.origin, u.depth + 1 FROM up u JOIN call c ON c.id = u.id WHERE c.origin IS NOT NULL AND u.depth < 8) SELECT call, id FROM up) u
    CROSS JOIN call m ON m.id = u.id AND m.name = 'Model' CROSS JOIN argument a ON a.call = m.id AND a.position = 0 AND instr(a.value, '.go:') > 0 GROUP BY u.call
), chain AS ( -- what is called on the table: knex('x').where().update()
    SELECT o.call, lower(k.name) AS name FROM op o CROSS JOIN call k ON k.origin = o.call
    WHERE o.library IN ('knex', 'objection') AND lower(k.name) IN ('insert', 'update', 'del', 'delete', 'upsert', 'increment', 'decrement', 'truncate', 'merge', 'patch')
    UNION
    SELECT o.call, lower(j.name) FROM op o CROSS JOIN call k ON k.origin = o.call CROSS JOIN call j ON j.origin = k.id
    WHERE o.library IN ('knex', 'objection') AND lower(j.name) IN ('insert', 'update', 'del', 'delete', 'upsert', 'increment', 'decrement', 'truncate', 'merge', 'patch')
    UNION
    SELECT o.call, lower(k.name) FROM op o JOIN call k ON k.path = o.path AND k.line BETWEEN o.line AND o.line + 6 AND k.callee LIKE o.callee || '()%' AND k.function IS o.function
    WHERE o.library = 'knex' AND lower(k.name) IN ('insert', 'update', 'del', 'delete', 'upsert', 'increment', 'decrement', 'truncate', 'merge', 'patch')
      AND NOT EXISTS (SELECT 1 FROM op x WHERE x.path = o.path AND x.line > o.line AND x.line <= k.line AND x.callee = o.callee)
), sent AS MATERIALIZED (
    SELECT o.call, a.origin, a.value FROM op o CROSS JOIN argument a ON a.call = o.call AND a.position = 0 AND a.name IS NULL WHERE a.origin IS NOT NULL AND a.value LIKE '%Command()'
), named AS MATERIALIZED (
    SELECT o.*, t.text, lower(coalesce(
               CASE WHEN t.text LIKE 'with %' AND sql_table(t.text) IS NOT NULL THEN sql_table(t.text) WHEN t.text REGEXP '(?i)^(insert( ignore| or \w+)?|replace) into' THEN ltrim(substr(t.text, instr(lower(t.text), 'into ') + 5)) WHEN t.text REGEXP '(?i)^update ' THEN ltrim(substr(t.text, 8))
                    WHEN t.text REGEXP '(?i)^delete from' THEN ltrim(substr(t.text, instr(lower(t.text), 'from ') + 5)) WHEN t.text REGEXP '(?i)^(select|with) ' AND instr(lower(t.text), ' from ') > 0 THEN ltrim(substr(t.text, instr(lower(t.text), ' from ') + 6))
                    WHEN t.text IS NOT NULL THEN t.text END,
               CASE WHEN o.library LIKE '%prisma%' THEN replace(replace(substr(o.callee, 1, length(o.callee) - length(o.name) - 1), rtrim(substr(o.callee, 1, length(o.callee) - length(o.name) - 1), 'abcdefghijklmnopqrstuvwxyzABCDEFGHIJKLMNOPQRSTUVWXYZ0123456789_$'), ''), '$', '') END,
               (SELECT e.value FROM sent s JOIN argument e ON e.call = s.origin AND e.name = 'TableName' WHERE s.call = o.call),
               CASE WHEN o.library = 'dynamodb' THEN coalesce((SELECT min(e.value) FROM argument e WHERE e.call = o.call AND e.name IN ('TableName', 'table_name', 'tableName')), (SELECT e.value FROM argument e WHERE e.call = o.origin AND e.position = 0 AND e.name IS NULL AND e.kind = 'string')) END,
               (SELECT coalesce((SELECT t.value FROM argument t WHERE t.call = a.origin AND t.position = 0 AND t.name IS NULL AND t.kind = 'string'), CASE WHEN a.kind IN ('string', 'name') THEN a.value END) FROM argument a
                WHERE a.call = o.call AND a.position = 0 AND a.name IS NULL AND (o.library IN ('knex', 'drizzle-orm', 'objection') OR o.callee LIKE '%.manager.%' OR o.callee LIKE '%EntityManager%')),
               CASE WHEN o.name IN ('insert', 'update', 'delete', 'upsert', 'replace', 'insertBatch', 'updateBatch', 'batchInsert') THEN ( -- insert('bookings', [...])
                   SELECT a.value FROM argument a WHERE a.call = o.call AND a.position = 0 AND a.name IS NULL AND a.kind = 'string' AND a.value REGEXP '^[A-Za-z_][\w.]*$') END,
               (SELECT a.value FROM argument a WHERE a.call = o.origin AND a.position = 0 AND a.name IS NULL AND a.kind IN ('string', 'name') AND o.callee REGEXP '(getRepository|collection|model|define|entity|table)\(\)'),
               CASE WHEN o.library = 'sqlalchemy' AND o.name IN ('get', 'get_one', 'get_or_404') THEN ( -- session.get(Patient, 7)
                   SELECT n.name FROM argument a JOIN function_name k ON k.name = a.value AND k.kind = 'class' JOIN function n ON n.id = k.function WHERE a.call = o.call AND a.position = 0 AND a.name IS NULL) END,
               CASE WHEN o.library = 'Microsoft.EntityFrameworkCore' THEN ( -- Set<Student>().Where()...
                   WITH RECURSIVE up(id, depth) AS (SELECT o.origin, 0 WHERE o.origin IS NOT NULL UNION ALL SELECT c.origin, u.depth + 1 FROM up u JOIN call c ON c.id = u.id WHERE c.origin IS NOT NULL AND u.depth < 8)
                   SELECT substr(s.value, instr(s.value, '.cs:') + CASE WHEN instr(s.value, '.cs:') > 0 THEN 4 ELSE 1 END) FROM up u CROSS JOIN argument s ON s.call = u.id AND s.name = '<0>') END,
               -- policy.claims.create!: what belongs to it
               CASE WHEN o.library = 'active_record' THEN (
                   SELECT CASE WHEN b.last LIKE '%ies' THEN substr(b.last, 1, length(b.last) - 3) || 'y' ELSE rtrim(b.last, 's') END
                   FROM (SELECT replace(replace(x.owner, rtrim(x.owner, 'abcdefghijklmnopqrstuvwxyz_'), ''), '_', '') AS last, x.owner
                         FROM (SELECT substr(k.callee, 1, length(k.callee) - length(k.name) - 1) AS owner FROM call k WHERE k.id = o.call) x) b
                   WHERE b.owner REGEXP '\)\.[a-z_]+s$' AND b.last NOT IN ('includes', 'joins', 'leftjoins')) END,
               CASE WHEN o.library = 'sequel' AND o.callee GLOB '*().*.*' THEN -- DB[:bookings].where(...).delete
                   substr(substr(o.callee, instr(o.callee, ').') + 2), 1, instr(substr(o.callee, instr(o.callee, ').') + 2), '.') - 1) END,
               CASE WHEN o.receiver REGEXP '^[^()]*\.([cm]?[jt]sx?|py|rb|php|kt|java):[A-Za-z_:\\]+(\(\))?$' THEN -- a repository of the JVM is named after its entity
                   CASE WHEN o.receiver REGEXP '\.(kt|java):[A-Z]\w+(Repository|Repo|Dao)(\(\))?$' THEN replace(replace(replace(replace(substr(o.receiver, instr(o.receiver, ':') + 1), '()', ''), 'Repository', ''), 'Repo', ''), 'Dao', '')
                        ELSE replace(substr(o.receiver, instr(o.receiver, ':') + 1), '()', '') END END,
               CASE WHEN o.callee REGEXP '^[^()]*:[A-Za-z_]+(\.[A-Za-z]+)*$' THEN substr(o.callee, instr(o.callee, ':') + 1) END,
               replace((SELECT m.value FROM model m WHERE m.call = o.call), '()', ''),
               CASE WHEN o.library = 'active_record' AND o.callee GLOB '[A-Z]*.*' AND NOT o.callee GLOB 'ActiveRecord*' THEN substr(o.callee, 1, instr(o.callee, '.') - 1) END,
               -- what a repository of one kind of record is called: _basketRepository.AddAsync(basket)
               CASE WHEN o.library = 'Ardalis.Specification' THEN (SELECT ltrim(replace(replace(k.field, 'Repository', ''), 'Repo', ''), '_') FROM call k WHERE k.id = o.call AND k.field REGEXP '^_*[a-zA-Z]+Repo(sitory)?$') END,
               (SELECT replace(substr(a.value, instr(a.value, ':') + 1), '()', '') FROM argument a WHERE a.call = o.call AND a.position = 0 AND a.name IS NULL AND a.value REGEXP '^[^()]*\.(go|java|kt|py|[cm]?[jt]sx?|php|cs):[A-Z]\w*(\(\))?$'))) AS raw
    FROM op o LEFT JOIN texts t ON t.call = o.call
)
SELECT call, path, line, function, library,
       CASE WHEN text REGEXP '(?i)^insert|^replace' THEN 'create' WHEN text REGEXP '(?i)^(update|merge)' THEN 'update' WHEN text REGEXP '(?i)^(delete|truncate)' THEN 'delete' WHEN text LIKE 'with %' AND sql_verb(text) IS NOT NULL THEN sql_verb(text)
            WHEN text REGEXP '(?i)^(select|with) ' THEN 'read' WHEN text IS NOT NULL THEN 'other'
            WHEN EXISTS (SELECT 1 FROM chain c WHERE c.call = n.call AND c.name IN ('del', 'delete', 'truncate')) THEN 'delete' WHEN EXISTS (SELECT 1 FROM chain c WHERE c.call = n.call AND c.name = 'insert') THEN 'create' WHEN EXISTS (SELECT 1 FROM chain c WHERE c.call = n.call) THEN 'update'
            WHEN EXISTS (SELECT 1 FROM sent s WHERE s.call = n.call AND s.value REGEXP '(Delete)(Item)?Command') THEN 'delete' WHEN EXISTS (SELECT 1 FROM sent s WHERE s.call = n.call AND s.value REGEXP '(Put(Item)?)Command') THEN 'create'
            WHEN EXISTS (SELECT 1 FROM sent s WHERE s.call = n.call AND s.value REGEXP '(Update(Item)?|Write(Items)?|BatchWrite(Item)?)Command') THEN 'update' WHEN EXISTS (SELECT 1 FROM sent s WHERE s.call = n.call) THEN 'read'
            WHEN library = 'Ardalis.Specification' AND name IN ('Add', 'AddRange', 'UpdateRange', 'DeleteRange') THEN CASE name WHEN 'UpdateRange' THEN 'update' WHEN 'DeleteRange' THEN 'delete' ELSE 'create' END
            WHEN name REGEXP '(?i)^\$?a?(create|find_or_create_by|insert_all|bulk_create|insert_one|insert_many|get_or_create|add_all|createMany|createInBatches|createManyAndReturn|insert|insertOne|insertMany|bulkCreate|insertGraph|persist|persistAndFlush|putItem|copyFrom|insertAndGetId|batchInsert|insertIgnore|insertGetId|forceCreate|first_or_create)$' THEN 'create'
            WHEN name REGEXP '(?i)^\$?a?(update|update_all|update_columns?|update_attribute|upsert_all|touch|bulk_update|update_or_create|update_one|update_many|replace_one|find_one_and_update|find_one_and_replace|bulk_write|updateOne|updateMany|updates|updateColumns?|firstOrCreate|upsert|save|saveAll|saveAndFlush|saveAllAndFlush|saveMany|replaceOne|findOneAndUpdate|findOneAndReplace|findByIdAndUpdate|increment|decrement|bulkWrite|patch|updateAttributes|saveChanges|executeUpdate|merge|put|updateItem|findOrCreate|updateOrCreate|insertOrUpdate|restore|softDelete|batchUpsert|replace)$' THEN 'update'
            WHEN name REGEXP '(?i)^a?(delete|delete_all|destroy_all|executeDelete|delete_one|delete_many|find_one_and_delete|deleteOne|deleteMany|deleteById|deleteAll|deleteAllById|deleteAllInBatch|deleteInBatch|deleteBy[A-Z]\w*|removeBy[A-Z]\w*|remove|destroy|findOneAndDelete|findByIdAndDelete|findOneAndRemove|truncate|clear|removeAndFlush|del|deleteItem|deleteWhere|deleteIgnoreWhere|forceDelete)$' THEN 'delete'
            WHEN name REGEXP '(?i)^(find|get|select|count|aggregate|fetch|scan|findOne|first|distinct|exists|query$|all|each|iterate|to(List|Array|Dictionary)$|single|last|any$|sum$|max$|min$|average$|longCount$|load$|paginate$|simplePaginate$|cursorPaginate$|lazy$|cursor$|chunk|pluck)' AND library NOT IN ('knex', 'pg', 'mysql2', 'postgres') THEN 'read'
            WHEN library = 'knex' AND name NOT IN ('raw', 'transaction') THEN 'read' ELSE 'other' END AS verb,
       nullif(rtrim(CASE WHEN text IS NOT NULL THEN replace(first, rtrim(first, replace(first, '.', '')), '') -- without the schema: dbo.accounts
                         WHEN instr(raw, ':') > 0 THEN substr(substr(raw, instr(raw, ':') + 1), 1, instr(substr(raw, instr(raw, ':') + 1) || ' ', ' ') - 1) ELSE first END, ';,()'), '') AS entity,
       text, unit
FROM (SELECT *, replace(replace(substr(raw, 1, instr(raw || ' ', ' ') - 1), '[', ''), ']', '') AS first FROM named) n
WHERE NOT (n.library = 'Microsoft.EntityFrameworkCore' AND n.name = 'SaveChanges' AND EXISTS (SELECT 1 FROM service_use m WHERE m.role = 'data_change' AND m.function = n.function)) -- what it writes is told below
  AND n.call NOT IN (SELECT call FROM built_statement)
  AND NOT EXISTS (SELECT 1 FROM argument a WHERE a.name IN ('TransactItems[].Put.TableName', 'TransactItems[].Update.TableName', 'TransactItems[].Delete.TableName') AND (a.call = n.call OR a.call IN (SELECT s.origin FROM sent s WHERE s.call = n.call)))
UNION ALL
SELECT o.call, o.path, o.line, o.function, o.library, b.verb, b.entity, NULL, o.unit FROM built_statement b JOIN op o ON o.call = b.call
UNION ALL -- each write of a DynamoDB transaction, into its table
SELECT o.call, o.path, o.line, o.function, o.library,
       CASE WHEN a.name LIKE '%.Put.TableName' THEN 'create' WHEN a.name LIKE '%.Delete.TableName' THEN 'delete' ELSE 'update' END, lower(a.value), NULL, o.unit
FROM op o LEFT JOIN sent s ON s.call = o.call JOIN argument a ON a.call IN (o.call, s.origin) AND a.value IS NOT NULL
WHERE a.name IN ('TransactItems[].Put.TableName', 'TransactItems[].Update.TableName', 'TransactItems[].Delete.TableName')
UNION ALL -- views of Django that write a model by themselves
SELECT NULL, k.path, k.line, k.id, 'django.db',
       CASE WHEN k.base REGEXP 'CreateAPIView|CreateModelMixin|CreateView' THEN 'create' WHEN k.base REGEXP '\.(DestroyAPIView|DestroyModelMixin|DeleteView|RetrieveDestroyAPIView)' THEN 'delete' ELSE 'update' END,
       lower(coalesce((SELECT substr(a.value, instr(a.value, ':') + 1) FROM assignment a WHERE a.name = 'model' AND a.function = k.id AND instr(a.value, ':') > 0),
                      (SELECT substr(m.value, instr(m.value, ':') + 1) FROM assignment s JOIN function z ON z.kind = 'class' AND s.value = z.path || ':' || z.name JOIN function t ON t.path = z.path AND t.name = 'Meta' AND t.line BETWEEN z.line AND z.end_line
                       JOIN assignment m ON m.name = 'model' AND m.function = t.id WHERE s.name = 'serializer_class' AND s.function = k.id AND instr(m.value, ':') > 0))), NULL, k.unit
FROM function k JOIN service_file f ON f.path = k.path
WHERE k.kind = 'class' AND k.base REGEXP '^rest_framework\.(viewsets\.ModelViewSet|generics\.(Create|ListCreate|Update|Destroy|RetrieveUpdate|RetrieveDestroy|RetrieveUpdateDestroy)APIView|mixins\.(Create|Update|Destroy)ModelMixin)$|^django\.views\.generic(\.edit)?\.(Create|Update|Delete)View$'
UNION ALL -- a unit of work: what is marked in it, and what is assigned to the objects it gave, is written by its commit
SELECT c.id, c.path, c.line, c.function, u.library, CASE WHEN c.name IN ('delete', 'Remove', 'RemoveRange') THEN 'delete' WHEN c.name IN ('Update', 'UpdateRange') THEN 'update' ELSE 'create' END,
       lower(replace(CASE WHEN instr(a.value, '.py:') > 0 THEN substr(a.value, instr(a.value, '.py:') + 4)
                          WHEN instr(a.value, '.cs:') > 0 THEN substr(a.value, instr(a.value, '.cs:') + 4)
                          WHEN u.library = 'Microsoft.EntityFrameworkCore' THEN (SELECT substr(s.value, instr(s.value, '.cs:') + CASE WHEN instr(s.value, '.cs:') > 0 THEN 4 ELSE 1 END) FROM argument s WHERE s.call = c.origin AND s.name = '<0>')
                          ELSE (SELECT substr(m.value, instr(m.value, '.py:') + 4) FROM argument m WHERE m.call = a.origin AND m.position = 0 AND m.name IS NULL AND instr(m.value, '.py:') > 0) END, '()', '')), NULL, u.unit
FROM service_use u JOIN call c ON c.id = u.call LEFT JOIN argument a ON a.call = c.id AND a.position = 0 AND a.name IS NULL WHERE u.role = 'data_change'
  AND NOT (instr(coalesce(a.value, ''), ':') = 0 AND EXISTS (SELECT 1 FROM call k CROSS JOIN argument z ON z.call = k.id AND z.position = 0 AND z.value REGEXP '^[^()]*\.(cs|py):[A-Z]\w*(\(\))?$' WHERE k.target = u.function)) -- its callers say what
UNION ALL
SELECT NULL, path, line, function, library, 'update', entity, NULL, unit FROM loaded_write
UNION ALL -- repository.Add(order), where a repository of the service marks whatever it is handed
SELECT c.id, c.path, c.line, c.function, u.library, CASE WHEN m.name IN ('delete', 'Remove', 'RemoveRange') THEN 'delete' WHEN m.name IN ('Update', 'UpdateRange') THEN 'update' ELSE 'create' END,
       lower(replace(substr(a.value, instr(a.value, ':') + 1), '()', '')), NULL, c.unit
FROM service_use u CROSS JOIN call m ON m.id = u.call CROSS JOIN argument x ON x.call = m.id AND x.position = 0 AND x.name IS NULL AND instr(x.value, ':') = 0 CROSS JOIN call c ON c.target = u.function AND c.service = 1
CROSS JOIN argument a ON a.call = c.id AND a.position = 0 AND a.name IS NULL AND a.value REGEXP '^[^()]*\.(cs|py):[A-Z]\w*(\(\))?$'
WHERE u.role = 'data_change'
UNION ALL -- Laravel fetches the model that a route names: Route::get('/guests/{guest}') and show(Guest $guest)
SELECT NULL, h.path, h.line, h.id, 'eloquent', 'read', lower(k.name), NULL, h.unit
FROM route r JOIN service_use u ON u.call = r.call AND u.library = 'laravel' AND u.role = 'route' JOIN function h ON h.id = r.handler
CROSS JOIN function k ON k.kind = 'class' AND k.base LIKE 'Illuminate\%' AND instr(r.pattern, '{' || lower(k.name) || '}') > 0 AND instr(',' || h.parameters || ',', ',$' || lower(k.name) || ',') > 0
