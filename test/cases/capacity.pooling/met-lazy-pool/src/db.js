const { Pool } = require('pg');
let pool;
exports.getPool = () => {
  if (!pool) pool = new Pool({ max: 5 });
  return pool;
};
