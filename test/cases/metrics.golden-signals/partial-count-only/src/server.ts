import Fastify from 'fastify';
import { licences } from './licences';
import { handled, registry } from './metrics';

const app = Fastify({ logger: true });

app.addHook('onRequest', async (req) => {
  handled.inc({ route: req.routeOptions.url ?? 'unknown' });
});

app.register(licences, { prefix: '/licences' });

app.get('/metrics', async (_req, reply) => {
  reply.type(registry.contentType);
  return registry.metrics();
});

void app.listen({ port: 8080, host: '0.0.0.0' });
