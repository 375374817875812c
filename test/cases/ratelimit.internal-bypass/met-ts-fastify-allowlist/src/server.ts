import Fastify from 'fastify';
import limits from './plugins/limits';

const app = Fastify();
await app.register(limits);
app.get('/maps/:id', async () => ({ ok: true }));
app.get('/internal/maps', async () => []);
await app.listen({ port: 3000, host: '0.0.0.0' });
