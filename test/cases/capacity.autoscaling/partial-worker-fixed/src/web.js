import { Queue } from 'bullmq';
import Fastify from 'fastify';

const queue = new Queue('subtitles', { connection: { host: 'redis' } });
const app = Fastify({ logger: true });
app.post('/films/:id/subtitles', async (req, reply) => {
  await queue.add('translate', { film: req.params.id, language: req.body.language });
  return reply.code(202).send();
});
await app.listen({ host: '0.0.0.0', port: 8080 });
