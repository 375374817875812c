import pg from 'pg';

const pool = new pg.Pool({ connectionString: process.env.DATABASE_URL, query_timeout: 3000 });

export async function find(number) {
  const { rows } = await pool.query('SELECT number, name, stock FROM parts WHERE number = $1', [number]);
  return rows[0] ?? null;
}

export async function supplierPrice(number) {
  const res = await fetch(`${process.env.SUPPLIER_URL}/prices/${number}`, { signal: AbortSignal.timeout(2500) });
  if (!res.ok) throw new Error(`supplier answered ${res.status}`);
  return (await res.json()).cents;
}
