import { DaprClient } from '@dapr/dapr';
import Fastify from 'fastify';

const dapr = new DaprClient();
const app = Fastify({ logger: true });

app.put('/visits/:id/done', async (req, reply) => {
  const { phone, cents } = req.body;
  await dapr.binding.send('invoice', 'put', { visit: req.params.id, cents });
  await dapr.binding.send('sms', 'put', { id: req.params.id, to: phone, text: 'Fertig, danke.' });
  return reply.code(204).send();
});

await app.listen({ host: '0.0.0.0', port: 8080 });
