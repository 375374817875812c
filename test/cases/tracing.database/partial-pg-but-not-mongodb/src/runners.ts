import { Pool } from "pg";

const pool = new Pool({ max: 10, connectionTimeoutMillis: 2000 });

export async function runner(bib: number): Promise<{ name: string; club: string } | undefined> {
  const { rows } = await pool.query("select name, club from runners where bib = $1", [bib]);
  return rows[0];
}
