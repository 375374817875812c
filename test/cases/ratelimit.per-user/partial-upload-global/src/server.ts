import { serve } from '@hono/node-server';
import { Hono } from 'hono';
import { jwtVerify } from 'jose';
import type { Env } from './env';
import { perAccount, uploads } from './limits';
import { albums, save } from './photos';

const key = new TextEncoder().encode(process.env.JWT_KEY);
const app = new Hono<Env>();

app.use(async (c, next) => {
  const token = c.req.header('authorization')?.slice(7) ?? '';
  const { payload } = await jwtVerify(token, key);
  c.set('account', String(payload.sub));
  await next();
});

app.get('/albums', perAccount, (c) => c.json(albums(c.get('account'))));
app.post('/photos', uploads, async (c) => {
  const id = await save(c.get('account'), await c.req.arrayBuffer());
  return c.json({ id }, 201);
});

serve({ fetch: app.fetch, port: 3000 });
