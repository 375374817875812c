const mysql = require('mysql2/promise');

exports.occupancy = async (garage) => {
  const conn = await mysql.createConnection(process.env.DATABASE_URL);
  try {
    const [rows] = await conn.query('SELECT hour, AVG(used) AS used FROM stays WHERE garage = ? GROUP BY hour', [garage]);
    return rows;
  } finally {
    await conn.end();
  }
};
