import Fastify from 'fastify';
import pg from 'pg';

const db = new pg.Pool({ max: 10, statement_timeout: 2000 });
const app = Fastify({ logger: true });

app.get('/cheeses', async () => (await db.query('select id, title, milk from cheeses order by title')).rows);

await app.listen({ port: 8080, host: '0.0.0.0' });
