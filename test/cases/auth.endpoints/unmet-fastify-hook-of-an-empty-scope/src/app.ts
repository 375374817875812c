import Fastify from 'fastify';
import auth from './auth';
import kites from './kites';

const app = Fastify({ logger: true }).withTypeProvider();
app.register(auth);
app.register(async (closed) => {
  closed.addHook('onRequest', app.signedIn);
  void kites;
}, { prefix: '/v1' });
app.register(async (free) => {
  free.get('/health', async () => ({ ok: true }));
});
app.register(kites, { prefix: '/v1/kites' });
app.listen({ port: 8080 });
