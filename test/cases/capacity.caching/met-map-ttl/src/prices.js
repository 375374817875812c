const { pool } = require('./db');
let memo = { at: 0, rows: null };
const store = new Map();
exports.prices = async () => {
  const hit = store.get('prices');
  if (hit && hit.until > Date.now()) return hit.rows;
  const { rows } = await pool.query('select * from prices');
  store.set('prices', { rows, until: Date.now() + 30000 });
  return rows;
};
