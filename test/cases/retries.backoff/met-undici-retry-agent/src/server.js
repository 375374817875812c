import './network.js';
import Fastify from 'fastify';
import { closures } from './paths.js';

const app = Fastify({ logger: true });

app.get('/areas/:area/walks', async (req) => {
  const closed = await closures(req.params.area);
  return { open: ['north loop', 'bog path', 'ridge'].filter((walk) => !closed.includes(walk)) };
});

await app.listen({ port: 8080, host: '0.0.0.0' });
