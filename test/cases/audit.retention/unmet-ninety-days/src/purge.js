const cron = require('node-cron');
const { Pool } = require('pg');
const pool = new Pool();

cron.schedule('0 4 * * *', async () => {
  await pool.query("DELETE FROM audit_log WHERE at < now() - interval '90 days'");
});
