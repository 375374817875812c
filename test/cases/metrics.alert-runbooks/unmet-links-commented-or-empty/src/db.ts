import mysql from 'mysql2/promise';

export const pool = mysql.createPool({
  uri: process.env.MYSQL_URL,
  connectionLimit: 12,
  connectTimeout: 2000,
});

export async function findOne(id: string) {
  const [rows] = await pool.execute('SELECT * FROM orders WHERE id = ?', [id]);
  return (rows as unknown[])[0];
}
