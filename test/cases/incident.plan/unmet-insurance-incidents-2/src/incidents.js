const { Pool } = require('pg');
const db = new Pool({ max: 5 });

const SEVERITIES = ['sev1', 'sev2', 'sev3'];

exports.report = async ({ policy, severity, text }) => {
  if (!SEVERITIES.includes(severity)) throw new Error('unknown severity');
  const { rows } = await db.query(
    'INSERT INTO incidents (policy, severity, text) VALUES ($1, $2, $3) RETURNING id',
    [policy, severity, text],
  );
  return rows[0];
};
