const { Pool } = require('pg');
const pool = new Pool({ max: 8, connectionTimeoutMillis: 2000 });

exports.correct = (person, article, packs) =>
  pool.query('UPDATE stock SET packs = $2, edited_by = $3 WHERE article = $1', [article, packs, person]);
