-- writes to durable business data
-- path: file
-- line: line
-- note: what
SELECT path, line, note FROM (
    SELECT o.path, o.line, o.library || ' ' || c.name AS note, c.name, o.call FROM outbound_call o JOIN call c ON c.id = o.call
    WHERE o.kind = 'db' AND o.scope = 'service' AND o.role = 'op')
WHERE name REGEXP '(?i)^\$?(create|createMany|insert|insertOne|insertMany|update|updateOne|updateMany|upsert|save|delete|deleteOne|deleteMany|remove|destroy|bulkCreate|bulkWrite|replaceOne|findOneAndUpdate|findOneAndDelete|findByIdAndUpdate|findByIdAndDelete|increment|decrement|executeRaw|executeRawUnsafe|transaction|put)$'
   OR EXISTS (SELECT 1 FROM argument a WHERE a.call = call AND a.value REGEXP '(?i)^\s*(insert|update|delete|merge|replace)\s')
