import axios from "axios";
import pg from "pg";

const pool = new pg.Pool({ max: 8, connectionTimeoutMillis: 2000 });

export async function enqueue(lock: string, barge: string): Promise<number> {
  const level = await axios.get<{ cm: number }>(`${process.env.LEVELS_URL}/levels/${lock}`, { timeout: 3000 });
  const { rows } = await pool.query(
    "insert into queue (lock, barge, level_cm) values ($1, $2, $3) returning position",
    [lock, barge, level.data.cm],
  );
  return rows[0].position;
}
