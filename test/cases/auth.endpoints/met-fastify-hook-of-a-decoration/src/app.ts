import Fastify from 'fastify';
import auth from './auth';
import kites from './kites';

const app = Fastify({ logger: true }).withTypeProvider();
app.register(auth);
app.register(async (closed) => {
  closed.addHook('onRequest', app.signedIn);
  await closed.register(kites, { prefix: '/kites' });
}, { prefix: '/v1' });
app.register(async (free) => {
  free.get('/health', async () => ({ ok: true }));
});
app.listen({ port: 8080 });
