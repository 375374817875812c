import mysql from 'mysql2/promise';
import { report } from './telemetry/log.js';

export const pool = mysql.createPool({ uri: process.env.MYSQL_URL, connectionLimit: 10 });

export async function run(sql, params) {
  try {
    const [rows] = await pool.execute(sql, params);
    return rows;
  } catch (err) {
    report('query', err, { sql });
    throw err;
  }
}
