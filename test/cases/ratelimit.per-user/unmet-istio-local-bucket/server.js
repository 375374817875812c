import Fastify from 'fastify';
import { createRemoteJWKSet, jwtVerify } from 'jose';

const keys = createRemoteJWKSet(new URL('https://login.punkte.club/jwks.json'));
const app = Fastify({ logger: true });

app.addHook('onRequest', async (req) => {
  const { payload } = await jwtVerify(req.headers.authorization?.slice(7) ?? '', keys);
  req.member = payload.sub;
});
app.get('/points', async (req) => ({ member: req.member, points: 1200 }));

await app.listen({ host: '0.0.0.0', port: 8080 });
