import { readFileSync } from 'node:fs';
import Koa from 'koa';
import mysql from 'mysql2/promise';

const { escalationPolicy } = JSON.parse(readFileSync('config/escalation.json', 'utf8'));
const pool = mysql.createPool({ uri: process.env.MYSQL_URL, connectionLimit: 8 });
const app = new Koa();

app.use(async (ctx) => {
  const [rows] = await pool.query('SELECT id, days_open FROM invoices WHERE paid = 0');
  ctx.body = rows.map((r) => ({
    id: r.id,
    letter: escalationPolicy.filter((p) => r.days_open >= p.afterDays).at(-1)?.letter ?? null,
  }));
});
app.listen(8080);
