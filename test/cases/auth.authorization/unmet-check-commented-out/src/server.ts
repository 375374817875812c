import { serve } from '@hono/node-server';
import { Hono } from 'hono';
import { createRemoteJWKSet, jwtVerify } from 'jose';
import { files } from './files';

const keys = createRemoteJWKSet(new URL(process.env.JWKS_URL!));
const app = new Hono<{ Variables: { sub: string } }>();

app.use(async (c, next) => {
  const token = c.req.header('authorization')?.slice(7);
  if (!token) return c.json({ error: 'unauthenticated' }, 401);
  try {
    const { payload } = await jwtVerify(token, keys, { audience: 'medical-files' });
    c.set('sub', payload.sub!);
  } catch {
    return c.json({ error: 'unauthenticated' }, 401);
  }
  await next();
});
app.route('/files', files);

serve({ fetch: app.fetch, port: 3000 });
