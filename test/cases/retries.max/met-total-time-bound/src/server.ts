import Fastify from 'fastify';
import { visibility } from './visibility.js';

const app = Fastify({ logger: true });

app.get<{ Params: { station: string } }>('/stations/:station/horn', async (req) => {
  return { sound: (await visibility(req.params.station)) < 1_000 };
});

await app.listen({ port: 8080, host: '0.0.0.0' });
