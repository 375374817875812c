import Fastify from 'fastify';
import { normalise } from './addresses.js';
import { book } from './courier.js';

const app = Fastify();

app.post('/orders', async (req, reply) => {
  const order = crypto.randomUUID();
  const address = (await normalise(req.body.address)) ?? { raw: req.body.address };
  const ride = await book(order, address);
  return reply.code(201).send({ order, eta: ride.eta });
});

await app.listen({ port: 8080, host: '0.0.0.0' });
