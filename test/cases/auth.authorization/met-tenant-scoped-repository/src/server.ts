import Fastify from 'fastify';
import jwt from '@fastify/jwt';
import knex from 'knex';
import { recipesOf } from './recipes.repo';

const db = knex({ client: 'pg', connection: process.env.DATABASE_URL });
const app = Fastify({ logger: true });
app.register(jwt, { secret: process.env.JWT_KEY! });
app.addHook('onRequest', async (req) => {
  await req.jwtVerify();
});

type Caller = { sub: string; role: 'cook' | 'staff' };
const repo = (req: { user: unknown }) => recipesOf(db, (req.user as Caller).sub);

app.get('/recipes', (req) => repo(req).all());
app.get<{ Params: { id: string } }>('/recipes/:id', (req) => repo(req).one(req.params.id));
app.put<{ Params: { id: string }; Body: { title: string } }>('/recipes/:id', (req) =>
  repo(req).change(req.params.id, req.body.title),
);
app.delete<{ Params: { id: string } }>('/recipes/:id', (req) => repo(req).drop(req.params.id));

app.post<{ Params: { id: string } }>('/staff/feature/:id', async (req, reply) => {
  if ((req.user as Caller).role !== 'staff') return reply.code(403).send();
  return db('featured').insert({ recipe: req.params.id });
});
app.listen({ port: 3000, host: '0.0.0.0' });
