import Fastify from 'fastify';
import { delays } from './delays.js';

const app = Fastify({ logger: true });
app.get<{ Params: { no: string } }>('/trains/:no/delay', async (req) => delays.fire(req.params.no));
await app.listen({ port: 8080, host: '0.0.0.0' });
