import Fastify from 'fastify';
import { operators } from './operators.js';

const app = Fastify({ logger: true });
app.get('/fares/:line', async (req) => operators.get(`lines/${req.params.line}/fares`).json());
await app.listen({ port: 8080, host: '0.0.0.0' });
