import Fastify from 'fastify';
import { save } from './forms.js';

const app = Fastify({ logger: true });

app.post('/forms', async (req, reply) => {
  try {
    const id = await save(req.body);
    req.log.info({ form: id }, 'form received');
    return reply.code(202).send({ id });
  } catch (err) {
    req.log.error({ err }, 'form not saved');
    return reply.code(500).send({ error: 'internal' });
  }
});

await app.listen({ port: 8080, host: '0.0.0.0' });
