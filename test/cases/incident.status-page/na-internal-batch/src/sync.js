import mysql from 'mysql2/promise';
import pg from 'pg';
import pino from 'pino';

const log = pino({ name: 'cost-centre-sync' });
const source = await mysql.createConnection(process.env.ERP_URL);
const target = new pg.Client({ connectionString: process.env.LEDGER_URL, statement_timeout: 60000 });
await target.connect();

const [rows] = await source.query('SELECT code, title, owner FROM cost_centres WHERE active = 1');
for (const r of rows) {
  await target.query(
    'insert into cost_centres (code, title, owner) values ($1, $2, $3) on conflict (code) do update set title = $2, owner = $3',
    [r.code, r.title, r.owner],
  );
}
log.info({ rows: rows.length }, 'synchronised');
await source.end();
await target.end();
