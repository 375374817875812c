import mysql from 'mysql2/promise';

export async function connect({ db }) {
  const pool = mysql.createPool({ ...db, database: 'hives', connectionLimit: 5 });
  return {
    async weight(id) {
      const [rows] = await pool.query('SELECT grams FROM weights WHERE hive = ? ORDER BY at DESC LIMIT 1', [id]);
      return rows[0]?.grams;
    },
  };
}
