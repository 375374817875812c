import mysql, { type ResultSetHeader } from 'mysql2/promise';

const pool = mysql.createPool({ host: process.env.DB_HOST, database: 'pawn', connectionLimit: 10 });

export async function pledge(item: string, cents: number): Promise<number> {
  const [made] = await pool.query<ResultSetHeader>('INSERT INTO pledges (item, cents) VALUES (?, ?)', [item, cents]);
  return made.insertId;
}

export async function redeem(ticket: string): Promise<boolean> {
  const [gone] = await pool.query<ResultSetHeader>('DELETE FROM pledges WHERE id = ?', [ticket]);
  return gone.affectedRows === 1;
}
