import Fastify from 'fastify';
import { verify } from './verify';
const app = Fastify();
app.get('/exports', async () => []);
app.get('/exports/:id', async () => []);
app.register(async (priv) => {
  priv.addHook('preHandler', async (req, reply) => {
    if (!(await verify(req.headers.authorization))) { reply.code(401).send({ error: 'no' }); return reply; }
  });
  priv.get('/orders', async () => []);
  priv.post('/orders', async () => ({}));
});
app.listen({ port: 1 });
