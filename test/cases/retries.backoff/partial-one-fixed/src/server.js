import Fastify from 'fastify';
import { garage } from './garages.js';
import { part } from './parts.js';

const app = Fastify({ logger: true });
app.get('/garages/:id/parts/:no', async (req) => ({ garage: await garage(req.params.id), part: await part(req.params.no) }));
await app.listen({ port: 8080, host: '0.0.0.0' });
