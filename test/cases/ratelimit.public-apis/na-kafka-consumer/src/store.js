import pg from 'pg';

const pool = new pg.Pool({ connectionString: process.env.DATABASE_URL, max: 5 });

export async function store(invoice) {
  await pool.query(
    `insert into invoice_report (id, total, currency) values ($1, $2, $3)
     on conflict (id) do update set total = excluded.total`,
    [invoice.id, invoice.total, invoice.currency],
  );
}
