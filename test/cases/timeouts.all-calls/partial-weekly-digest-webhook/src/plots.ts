import mysql from 'mysql2/promise';

const pool = mysql.createPool({ uri: process.env.MYSQL_URL, connectTimeout: 2_000, connectionLimit: 8 });

export async function plotsOf(site: string) {
  const [rows] = await pool.query({ sql: 'SELECT id, crop FROM plots WHERE site = ?', timeout: 3_000, values: [site] });
  return rows as { id: number; crop: string }[];
}
