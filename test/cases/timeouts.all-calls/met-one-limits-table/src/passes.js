import { gates, pool, redis } from './infra.js';

export async function open(pass, gate) {
  if (await redis.get(`blocked:${pass}`)) return false;
  const { rows } = await pool.query('SELECT 1 FROM passes WHERE id = $1 AND valid_until >= now()', [pass]);
  if (rows.length === 0) return false;
  await gates.post(`gates/${gate}/open`, { json: { pass } });
  return true;
}
