import './security/watch';
import { serve } from '@hono/node-server';
import { Hono } from 'hono';
import { jwtVerify, SignJWT } from 'jose';
import { denied } from './security/denied';
import { passwordOk } from './users';

const key = new TextEncoder().encode(process.env.JWT_KEY);
const app = new Hono();

app.post('/login', async (c) => {
  const { name, password } = await c.req.json();
  if (!passwordOk(name, password)) return denied(c, 'bad password');
  return c.json({ token: await new SignJWT({ sub: name }).setProtectedHeader({ alg: 'HS256' }).setExpirationTime('1h').sign(key) });
});

app.use('/plots/*', async (c, next) => {
  const ok = await jwtVerify((c.req.header('authorization') ?? '').slice(7), key).catch(() => null);
  if (!ok) return denied(c, 'bad token');
  await next();
});
app.get('/plots/free', (c) => c.json([{ id: 4, square: 20 }]));
serve({ fetch: app.fetch, port: 3000 });
