import { withDb } from './with-db.js';

export const pool = (id) =>
  withDb((c) => c.query('SELECT id, name, lanes FROM pools WHERE id = $1', [id]).then((r) => r.rows[0]));
export const times = (poolId) =>
  withDb((c) => c.query('SELECT opens, closes FROM pool_times WHERE pool_id = $1', [poolId]).then((r) => r.rows));
