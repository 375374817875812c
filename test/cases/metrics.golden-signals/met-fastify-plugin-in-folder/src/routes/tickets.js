import pg from 'pg';

const pool = new pg.Pool({ connectionString: process.env.DATABASE_URL, max: 10 });

export default async function tickets(app) {
  app.get('/concerts', async () => (await pool.query('select id, day from concerts')).rows);
  app.post('/tickets', async (req, reply) => {
    const { rows } = await pool.query('insert into tickets (concert) values ($1) returning id', [req.body.concert]);
    return reply.code(201).send(rows[0]);
  });
}
