-- classes whose objects a store of the service keeps: entities of object mappers, and what is handed to writes
-- class: function.id
-- path: file
-- line: line
-- name: name of the class
-- index: class
-- typed: class INTEGER
SELECT k.id AS class, k.path, k.line, k.name FROM function k JOIN service_file f ON f.path = k.path
WHERE k.kind = 'class' AND k.base IN (SELECT DISTINCT base FROM function WHERE kind = 'class' AND base REGEXP '^django\.db\.models\.Model$|^sqlalchemy\..*(DeclarativeBase\w*|declarative_base\(\)|automap_base\(\))$|^flask_sqlalchemy\..*Model$|^sqlmodel\.SQLModel$|Panache(Mongo)?Entity(Base)?$|^gorm\.io/gorm\.Model$|(Illuminate\\Database|MongoDB\\Laravel)\\Eloquent\\Model$|^beanie\.Document$|^mongoengine\..*Document$|^(tortoise\.models|peewee|ormar|odmantic)\.Model$|^typeorm\.BaseEntity$|^sequelize(-typescript)?\.Model$|^org\.jetbrains\.exposed\..*Entity$|^io\.ebean\.Model$|^ActiveRecord::Base$')
UNION
SELECT k.id, k.path, k.line, k.name FROM service_call d CROSS JOIN function k ON k.id = d.decorates AND k.kind = 'class'
WHERE d.callee IN (SELECT callee FROM call_callee WHERE callee REGEXP '(^|[.\\])(Entity|MappedEntity|MappedSuperclass|Embeddable|RedisHash|DynamoDbBean|DynamoDbImmutable|DynamoDBTable)$|^(org\.springframework\.data|io\.micronaut\.data|@nestjs/mongoose|sequelize-typescript|@mikro-orm|Doctrine)\b.*[.\\/](Document|Table|Node|Schema|Collection|Entity)$')
UNION
SELECT k.id, k.path, k.line, k.name FROM service_call d CROSS JOIN argument a ON a.call = d.id CROSS JOIN function k ON k.id = d.decorates AND k.kind = 'class'
WHERE d.callee = 'derive' AND a.value REGEXP '(^|[.:])(FromRow|Queryable|Insertable|Selectable|AsChangeset|DeriveEntityModel)$'
UNION -- what a context of Entity Framework holds
SELECT k.id, k.path, k.line, k.name FROM function c JOIN service_file s ON s.path = c.path AND s.language = 'csharp' CROSS JOIN field e ON e.class = c.id AND e.type LIKE '%DbSet' CROSS JOIN function k ON k.name IN (e.name, substr(e.name, 1, length(e.name) - 1), substr(e.name, 1, length(e.name) - 2), substr(e.name, 1, length(e.name) - 3) || 'y') AND k.kind = 'class'
WHERE c.kind = 'class'
UNION
SELECT k.id, k.path, k.line, k.name FROM service_call d CROSS JOIN argument a ON a.call = d.id AND a.name = '<0>' CROSS JOIN function_name n ON n.name = a.value AND n.kind = 'class' CROSS JOIN function k ON k.id = n.function
WHERE d.callee IN (SELECT callee FROM call_callee WHERE callee REGEXP '(DbContext\(\)\.Set|ModelBuilder\(\)\.Entity)$')
UNION -- handed to a write
SELECT k.id, k.path, k.line, k.name FROM outbound_call o CROSS JOIN argument a ON a.call = o.call CROSS JOIN function_name n ON n.name = replace(a.value, '()', '') AND n.kind = 'class' CROSS JOIN function k ON k.id = n.function
WHERE o.kind = 'db' AND o.scope = 'service' AND o.role = 'op' AND a.value LIKE '%:%()'
UNION
SELECT k.id, k.path, k.line, k.name FROM service_call d CROSS JOIN argument a ON a.call = d.id AND a.value LIKE '%:%()' CROSS JOIN function_name n ON n.name = replace(a.value, '()', '') AND n.kind = 'class' CROSS JOIN function k ON k.id = n.function
WHERE d.name = 'AutoMigrate'
