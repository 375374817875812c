const Koa = require('koa'); const log = require('pino')(); const { Pool } = require('pg');
const pool = new Pool(); const app = new Koa();
app.use(async (ctx, next) => {
  await next();
  const line = { path: ctx.path, status: ctx.status };
  if (ctx.status >= 500) log.error(line, 'request failed'); else log.info(line, 'request');
});
app.use(async (ctx) => {
  try { ctx.body = (await pool.query('SELECT 1')).rows; } catch (err) { ctx.status = 500; ctx.body = { error: 'internal' }; }
});
app.listen(3000);
