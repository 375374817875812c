import pg from 'pg';

const pool = new pg.Pool({ connectionString: process.env.DATABASE_URL, max: 10 });

export const setState = (editor, id, state) =>
  pool.query('UPDATE orders SET state = $2, edited_by = $3 WHERE id = $1', [id, state, editor]);

export const setPrice = (editor, sku, cents) =>
  pool.query(
    `INSERT INTO price (sku, cents, edited_by) VALUES ($1, $2, $3)
     ON CONFLICT (sku) DO UPDATE SET cents = excluded.cents, edited_by = excluded.edited_by`,
    [sku, cents, editor],
  );
