import { eq } from 'drizzle-orm';
import Fastify from 'fastify';
import { db } from './db';
import { bottles } from './schema';

const app = Fastify({ logger: true });
app.get('/bottles', () => db.select().from(bottles));
app.get<{ Params: { year: string } }>('/bottles/year/:year', (req) =>
  db.select().from(bottles).where(eq(bottles.year, Number(req.params.year))),
);
app.listen({ port: 3000, host: '0.0.0.0' });
