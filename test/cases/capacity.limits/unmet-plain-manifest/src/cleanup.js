import pg from 'pg';

const db = new pg.Client({ statement_timeout: 60000 });
await db.connect();
await db.query("delete from tags where seen_at < now() - interval '2 years'");
await db.end();
