const mysql = require('mysql2/promise');

exports.run = async (sql, values) => {
  const connection = await mysql.createConnection(process.env.MYSQL_URL);
  try {
    const [rows] = await connection.query(sql, values);
    return rows;
  } finally {
    await connection.end();
  }
};
