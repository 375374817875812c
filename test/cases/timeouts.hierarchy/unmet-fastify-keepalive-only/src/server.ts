import Fastify from 'fastify';
import { score } from './catalogue.js';

const app = Fastify({
  logger: true,
  keepAliveTimeout: 65_000,
  pluginTimeout: 10_000,
});

app.get<{ Params: { id: string } }>('/scores/:id', async (req) => score(req.params.id));

await app.listen({ port: 8080, host: '0.0.0.0' });
