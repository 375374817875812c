const { createHash } = require('node:crypto');
const { pool } = require('./db');

exports.identify = async (req, res, next) => {
  const digest = createHash('sha256').update(req.get('x-api-key') || '').digest('hex');
  const { rows } = await pool.query('select customer_id from api_keys where digest = $1', [digest]);
  if (rows.length === 0) return res.status(401).json({ error: 'unknown key' });
  req.caller = rows[0].customer_id;
  next();
};
