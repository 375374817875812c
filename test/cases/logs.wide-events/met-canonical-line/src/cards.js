import pg from 'pg';

const pool = new pg.Pool({ max: 10 });

export async function redeem(card, cents) {
  const { rows } = await pool.query(
    'UPDATE cards SET cents = cents - $2 WHERE id = $1 AND cents >= $2 RETURNING cents',
    [card, cents],
  );
  return rows[0]?.cents;
}
