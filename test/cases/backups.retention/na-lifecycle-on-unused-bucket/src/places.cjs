const { Pool } = require('pg');
const pool = new Pool({ max: 5, statement_timeout: 4000 });

exports.assign = async (childId, groupId) => {
  const { rowCount } = await pool.query(
    'UPDATE place SET child_id = $1, assigned_at = now() WHERE group_id = $2 AND child_id IS NULL',
    [childId, groupId],
  );
  return rowCount === 1;
};
