import Fastify from 'fastify';
import { availability, reviews } from './breakers.js';

const app = Fastify({ logger: true });

app.get<{ Params: { id: string } }>('/cottages/:id/reviews', async (request) => reviews.fire(request.params.id));

app.get<{ Params: { id: string } }>('/cottages/:id/free', async (request) => availability.fire(request.params.id));

await app.listen({ port: 8080, host: '0.0.0.0' });

