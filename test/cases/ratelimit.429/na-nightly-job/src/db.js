import mysql from 'mysql2/promise';

export async function save(rates) {
  const db = await mysql.createConnection(process.env.DATABASE_URL);
  await db.query('INSERT INTO rates (code, rate) VALUES ?', [Object.entries(rates)]);
  await db.end();
}
