import pg from 'pg';

const erp = new pg.Client(process.env.ERP_URL);
const dwh = new pg.Client(process.env.DWH_URL);
await Promise.all([erp.connect(), dwh.connect()]);
const { rows } = await erp.query('SELECT id, name FROM cost_centres');
for (const r of rows) {
  await dwh.query('INSERT INTO cost_centres VALUES ($1, $2) ON CONFLICT (id) DO UPDATE SET name = $2', [r.id, r.name]);
}
await Promise.all([erp.end(), dwh.end()]);
