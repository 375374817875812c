const mysql = require('mysql2/promise');

exports.daily = async (day) => {
  const connection = await mysql.createConnection(process.env.REPORTING_URL);
  try {
    const [rows] = await connection.query('select shop, sum(cents) as cents from sales where day = ? group by shop', [day]);
    return rows;
  } finally {
    await connection.end();
  }
};
