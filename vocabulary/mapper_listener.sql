-- functions that an object mapper runs for each write because they are registered with it: listeners, subscribers, interceptors, callbacks
-- function: function.id
-- entity: model, lower case; * all
-- path: where it is registered, else where it is
-- line: line
-- index: function
-- typed: function INTEGER, entity TEXT
WITH named(function, class, name, key) AS MATERIALIZED ( -- methods that mappers call by their names, with the class as others name it
    SELECT m.id, k.id, k.name, k.path || ':' || k.name FROM function m CROSS JOIN function k ON k.id = m.parent AND k.kind = 'class' JOIN service_file f ON f.path = m.path
    WHERE m.kind = 'method' AND m.name IN ('afterInsert', 'afterUpdate', 'afterRemove', 'afterSoftRemove', 'beforeInsert', 'beforeUpdate', 'beforeRemove', 'afterCreate', 'afterDelete', 'afterUpsert', 'onFlush', 'afterFlush', 'beforeFlush', 'afterTransactionCommit',
        'onFlushDirty', 'onSave', 'onDelete', 'postFlush', 'onPostUpdate', 'onPostInsert', 'onPostDelete', 'onPostCommit', 'onPreUpdate', 'onPreInsert', 'postPersist', 'postUpdate', 'postRemove', 'preUpdate', 'prePersist', 'preRemove',
        'SavingChanges', 'SavingChangesAsync', 'SavedChanges', 'SavedChangesAsync', 'SaveChanges', 'SaveChangesAsync')
), source(callee) AS MATERIALIZED ( -- what makes the connection of a mapper
    SELECT callee FROM call_callee WHERE callee REGEXP '(?i)(typeorm|mikro-?orm)'
), listed(key, path, line, how) AS MATERIALIZED ( -- classes that a configuration names, or that are handed to what registers them
    SELECT rtrim(a.value, '()'), c.path, a.line, c.name FROM service_call c CROSS JOIN argument a ON a.call = c.id AND a.value GLOB '*:[A-Z]*'
    WHERE c.name IN ('push', 'registerSubscriber', 'AddInterceptors', 'appendListeners', 'prependListeners', 'setListeners', 'put', 'interceptor', 'setInterceptor', 'addEventListener', 'addEventSubscriber', 'Entity', 'of', 'asList') AND EXISTS (SELECT 1 FROM named)
    UNION ALL
    SELECT rtrim(a.value, '()'), c.path, a.line, 'subscribers' FROM source k CROSS JOIN service_call c ON c.callee = k.callee CROSS JOIN argument a ON a.call = c.id AND a.name LIKE '%subscribers[]' AND a.value GLOB '*:[A-Z]*'
    UNION ALL -- AddInterceptors(sp.GetRequiredService<Trail>())
    SELECT g.value, c.path, c.line, c.name FROM service_call c CROSS JOIN argument a ON a.call = c.id CROSS JOIN argument g ON g.call = a.origin AND g.name = '<0>' WHERE c.name = 'AddInterceptors'
    UNION ALL -- AddInterceptors(sp.GetServices<ISaveChangesInterceptor>()), and what the container has under that name
    SELECT i.value, c.path, c.line, c.name FROM service_call c CROSS JOIN argument a ON a.call = c.id CROSS JOIN argument g ON g.call = a.origin AND g.name = '<0>' AND g.value LIKE '%Interceptor' CROSS JOIN argument n ON n.name = '<0>' AND n.value = g.value
    CROSS JOIN argument i ON i.call = n.call AND i.name = '<1>' WHERE c.name = 'AddInterceptors'
), glob(dir, stem, path, line) AS MATERIALIZED ( -- subscribers: [__dirname + '/**/*.subscriber.js']
    SELECT CASE WHEN instr(basename(dirname(a.value)), '*') = 0 AND NOT basename(dirname(a.value)) LIKE '%${}%' THEN basename(dirname(a.value)) END, replace(substr(basename(a.value), 1, instr(basename(a.value) || '.', CASE WHEN basename(a.value) LIKE '*.%.%' THEN substr(basename(a.value), 2 + instr(substr(basename(a.value), 3), '.')) ELSE '.' END) - 1), '{', ''), c.path, a.line
    FROM source k CROSS JOIN service_call c ON c.callee = k.callee CROSS JOIN argument a ON a.call = c.id WHERE a.name LIKE '%subscribers[]' AND a.kind IN ('string', 'template') AND instr(a.value, '*') > 0
), configured(key, path, line) AS MATERIALIZED ( -- by the name of the class in a configuration file: hibernate.session_factory.interceptor, a service with a doctrine tag
    SELECT k.key, n.path, n.line FROM (SELECT DISTINCT key, name FROM named) k CROSS JOIN node n ON n.key IN ('hibernate.session_factory.interceptor', 'hibernate.ejb.interceptor', 'interceptor', 'session_factory.interceptor') AND n.value LIKE '%' || k.name
    UNION
    SELECT k.key, n.path, n.line FROM (SELECT DISTINCT key, name FROM named WHERE key LIKE '%.php:%') k CROSS JOIN node n ON n.key LIKE '%\' || k.name WHERE EXISTS (SELECT 1 FROM node t WHERE t.document = n.document AND t.pointer LIKE n.pointer || '/%' AND t.value LIKE 'doctrine.%')
), marked(class, name, entity, path, line) AS MATERIALIZED ( -- decorators and attributes that register by themselves
    SELECT d.decorates, replace(d.name, rtrim(d.name, replace(d.name, '\', '')), '') AS name, lower((SELECT rtrim(substr(a.value, instr(a.value, ':') + 1), '()') FROM argument a WHERE a.call = d.id AND a.name = 'entity' AND instr(a.value, ':') > 0)), d.path, d.line
    FROM call_callee k CROSS JOIN service_call d ON d.callee = k.callee AND d.decorates IS NOT NULL WHERE k.callee REGEXP '(EventSubscriber|AsDoctrineListener|AsEntityListener|\bSubscriber)$'
), about(class, entity) AS MATERIALIZED ( -- the model that a subscriber says it listens to
    SELECT f.parent, lower(substr(t.detail, instr(t.detail, ':') + 1)) FROM function f CROSS JOIN trait t ON t.function = f.id AND t.kind = 'return' AND t.detail REGEXP '^[^()]*:[A-Z]\w*$' WHERE f.name = 'listenTo'
), context(class) AS MATERIALIZED ( -- sessions of Entity Framework
    SELECT k.id FROM function k WHERE k.kind = 'class' AND k.base LIKE '%DbContext%'
), listens(function, target, event, path, line) AS MATERIALIZED ( -- SQLAlchemy: @event.listens_for(Session, 'before_flush'), event.listen(Session, 'before_flush', f)
    SELECT d.decorates, t.value, e.value, d.path, d.line FROM service_call d LEFT JOIN argument t ON t.call = d.id AND t.position = 0 AND t.name IS NULL CROSS JOIN argument e ON e.call = d.id AND e.position = 1 AND e.name IS NULL
    WHERE d.callee IN ('sqlalchemy.event.listens_for', 'sqlalchemy.event.api.listens_for') AND d.decorates IS NOT NULL
    UNION ALL
    SELECT f.function, t.value, e.value, d.path, d.line FROM service_call d LEFT JOIN argument t ON t.call = d.id AND t.position = 0 AND t.name IS NULL CROSS JOIN argument e ON e.call = d.id AND e.position = 1 AND e.name IS NULL CROSS JOIN argument f ON f.call = d.id AND f.position = 2 AND f.function IS NOT NULL
    WHERE d.callee IN ('sqlalchemy.event.listen', 'sqlalchemy.event.api.listen')
), signal(function, call, path, line) AS MATERIALIZED ( -- Django: @receiver(post_save), post_save.connect(f)
    SELECT d.decorates, d.id, d.path, d.line FROM service_call d WHERE d.callee IN ('django.dispatch.receiver', 'django.dispatch.dispatcher.receiver') AND d.decorates IS NOT NULL
       AND EXISTS (SELECT 1 FROM argument a WHERE a.call = d.id AND a.position = 0 AND a.value REGEXP '\.(pre|post)_(save|delete)$')
    UNION ALL
    SELECT a.function, d.id, d.path, d.line FROM service_call d CROSS JOIN argument a ON a.call = d.id AND a.position = 0 AND a.function IS NOT NULL WHERE d.callee IN ('django.db.models.signals.pre_save.connect', 'django.db.models.signals.post_save.connect', 'django.db.models.signals.pre_delete.connect', 'django.db.models.signals.post_delete.connect')
), handed(function, entity, path, line) AS MATERIALIZED ( -- functions handed to what registers them
    SELECT a.function, '*', c.path, c.line FROM service_call c CROSS JOIN argument a ON a.call = c.id AND a.function IS NOT NULL
    WHERE c.name IN ('$use', '$extends', 'addHook', 'afterCreate', 'afterUpdate', 'afterDestroy', 'afterSave', 'afterBulkCreate', 'beforeSave', 'Sequelize', 'plugin', 'listen', 'subscribe') AND (
          c.name IN ('$use', '$extends') AND (a.name IS NULL OR a.name LIKE 'query.$all%') OR c.name IN ('addHook', 'afterCreate', 'afterUpdate', 'afterDestroy', 'afterSave', 'afterBulkCreate', 'beforeSave') AND c.callee LIKE 'sequelize%.Sequelize().' || c.name OR c.callee IN ('sequelize.Sequelize', 'sequelize-typescript.Sequelize') AND a.name REGEXP 'hooks\.(after|before)\w+$'
       OR c.callee IN ('mongoose.plugin', 'mongoose.default.plugin') OR c.callee LIKE 'Illuminate\Support\Facades\Event.listen' AND EXISTS (SELECT 1 FROM argument e WHERE e.call = c.id AND e.position = 0 AND e.value LIKE 'eloquent.%')
       OR c.name = 'subscribe' AND c.callee LIKE 'org.jetbrains.exposed.%EntityHook.subscribe')
    UNION ALL -- of one model
    SELECT a.function, lower(substr(a.name, 7, instr(substr(a.name, 7) || '.', '.') - 1)), c.path, c.line FROM service_call c CROSS JOIN argument a ON a.call = c.id AND a.function IS NOT NULL AND a.name LIKE 'query.%' AND NOT a.name LIKE 'query.$all%' WHERE c.name = '$extends'
    UNION ALL
    SELECT a.function, lower(coalesce((SELECT n.value FROM argument n WHERE n.call = c.id AND n.position = 0 AND n.kind = 'string'), replace(replace(c.receiver, rtrim(c.receiver, replace(replace(c.receiver, ':', ''), '.', '')), ''), '()', ''))), c.path, c.line
    FROM service_call c CROSS JOIN argument a ON a.call = c.id AND a.function IS NOT NULL AND a.name REGEXP '(^|\.)hooks\.(after|before)\w+$' WHERE c.name IN ('define', 'init')
    UNION ALL
    SELECT a.function, lower(replace(substr(c.receiver, length(rtrim(c.receiver, 'abcdefghijklmnopqrstuvwxyzABCDEFGHIJKLMNOPQRSTUVWXYZ0123456789_()')) + 1), '()', '')), c.path, c.line FROM service_call c CROSS JOIN argument a ON a.call = c.id AND a.function IS NOT NULL
    WHERE c.name IN ('addHook', 'afterCreate', 'afterUpdate', 'afterDestroy', 'afterSave') AND c.receiver REGEXP '\.[jt]s:[A-Z]\w*$'
    UNION ALL -- const Student = sequelize.define('student', ...); Student.addHook('afterCreate', record)
    SELECT a.function, lower(n.value), c.path, c.line FROM service_call c CROSS JOIN argument a ON a.call = c.id AND a.function IS NOT NULL CROSS JOIN call d ON d.id = c.origin AND d.name = 'define' CROSS JOIN argument n ON n.call = d.id AND n.position = 0 AND n.kind = 'string'
    WHERE c.name IN ('addHook', 'afterCreate', 'afterUpdate', 'afterDestroy', 'afterSave') AND c.in_loop = 0
    UNION ALL -- for (const model of [Student, Guardian]) model.addHook('afterCreate', record)
    SELECT a.function, lower(trim(w.value)), c.path, c.line FROM service_call c CROSS JOIN argument a ON a.call = c.id AND a.function IS NOT NULL
    CROSS JOIN block l ON l.id IN (SELECT e.outer FROM enclosing_block e WHERE e.block = c.block) AND l.kind = 'loop' AND l.detail REGEXP '^\w+ of \[\w+(, ?\w+)*\]$'
    CROSS JOIN json_each('["' || replace(rtrim(substr(l.detail, instr(l.detail, '[') + 1), ']'), ',', '","') || '"]') w
    WHERE c.name IN ('addHook', 'afterCreate', 'afterUpdate', 'afterDestroy', 'afterSave') AND c.in_loop = 1
    UNION ALL -- callbacks of gorm, put in by a plugin that is used or by a function that is called
    SELECT a.function, '*', c.path, c.line FROM service_call c CROSS JOIN argument a ON a.call = c.id AND a.position = 1 AND a.function IS NOT NULL JOIN function f ON f.id = c.function LEFT JOIN function k ON k.id = f.parent AND k.kind = 'class'
    WHERE c.name IN ('Register', 'Replace') AND c.callee LIKE 'gorm.io/gorm.%Callback().%'
      AND CASE WHEN f.name = 'Initialize' THEN EXISTS (SELECT 1 FROM service_call n WHERE n.callee = k.path || ':' || k.name) AND EXISTS (SELECT 1 FROM call_callee u WHERE u.callee LIKE 'gorm.io/%.Use') ELSE f.id IN (SELECT function FROM used_function) END
    UNION ALL -- hooks of ent's client
    SELECT a.function, CASE WHEN c.receiver REGEXP '\.[A-Z]\w*$' AND NOT c.receiver REGEXP '\.[Cc]lient$' THEN lower(replace(c.receiver, rtrim(c.receiver, replace(c.receiver, '.', '')), '')) ELSE '*' END, c.path, c.line
    FROM service_call c CROSS JOIN argument a ON a.call = c.id AND a.function IS NOT NULL WHERE c.name = 'Use' AND c.receiver REGEXP '(^|/)ent\.' AND c.path LIKE '%.go'
)
SELECT n.function, coalesce(o.entity, '*') AS entity, coalesce(l.path, g.path) AS path, coalesce(l.line, g.line) AS line -- TypeORM, in the list of a data source or by hand
FROM named n JOIN marked m ON m.class = n.class AND m.name = 'EventSubscriber' JOIN function k ON k.id = n.class LEFT JOIN listed l ON l.key = n.key AND l.how IN ('subscribers', 'push')
LEFT JOIN glob g ON l.key IS NULL AND basename(k.path) GLOB g.stem || '.*' AND (g.dir IS NULL OR '/' || dirname(k.path) LIKE '%/' || g.dir) LEFT JOIN about o ON o.class = n.class WHERE l.key IS NOT NULL OR g.path IS NOT NULL
UNION -- MikroORM, Hibernate, Entity Framework's interceptors, Doctrine
SELECT n.function, '*', l.path, l.line FROM named n JOIN listed l ON l.key = n.key WHERE n.class NOT IN (SELECT class FROM marked WHERE name = 'EventSubscriber')
UNION
SELECT n.function, '*', c.path, c.line FROM named n JOIN configured c ON c.key = n.key
UNION
SELECT n.function, coalesce(m.entity, '*'), m.path, m.line FROM named n JOIN marked m ON m.class = n.class AND m.name <> 'EventSubscriber'
UNION -- what a context of Entity Framework does itself
SELECT f.id, '*', f.path, f.line FROM function f JOIN context x ON x.class = f.parent WHERE f.name IN ('SaveChanges', 'SaveChangesAsync')
UNION -- methods of objection's models, and of those that extend them
SELECT f.id, lower(k.name), f.path, f.line FROM function f CROSS JOIN function k ON k.kind = 'class' AND (k.id = f.parent OR k.id IN (SELECT x.class FROM class_ancestor x WHERE x.ancestor = f.parent)) WHERE f.kind = 'method' AND f.name IN ('$afterInsert', '$afterUpdate', '$afterDelete', '$beforeUpdate')
UNION
SELECT l.function, CASE WHEN l.event REGEXP '^(before|after)_(flush|commit|flush_postexec)$|^do_orm_execute$' OR NOT coalesce(l.target, '') LIKE '%.py:%' THEN '*' ELSE lower(rtrim(substr(l.target, instr(l.target, '.py:') + 4), '()')) END, l.path, l.line
FROM listens l WHERE l.event REGEXP '^(before|after)_(flush|commit|flush_postexec|insert|update|delete)$|^do_orm_execute$' AND l.path IN (SELECT path FROM loaded_file)
UNION -- of all that extend the class that is listened to
SELECT l.function, lower(k.name), l.path, l.line FROM listens l CROSS JOIN function_name n ON n.name = l.target AND n.kind = 'class' CROSS JOIN class_ancestor x ON x.ancestor = n.function JOIN function k ON k.id = x.class
WHERE l.event REGEXP '^(before|after)_(insert|update|delete)$' AND l.path IN (SELECT path FROM loaded_file)
UNION
SELECT s.function, coalesce((SELECT lower(substr(a.value, instr(a.value, ':') + 1)) FROM argument a WHERE a.call = s.call AND a.name = 'sender' AND instr(a.value, ':') > 0), (SELECT lower(replace(a.value, rtrim(a.value, replace(a.value, '.', '')), '')) FROM argument a WHERE a.call = s.call AND a.name = 'sender' AND a.kind = 'string'), '*'), s.path, s.line
FROM signal s WHERE s.path IN (SELECT resolved FROM import WHERE resolved <> path) OR basename(s.path) IN ('models.py', 'apps.py', 'admin.py', 'urls.py', '__init__.py')
UNION
SELECT function, entity, path, line FROM handed
