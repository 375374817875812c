import Fastify from 'fastify';
import { slotsFor } from './slots.js';

const app = Fastify({ logger: true });

app.get('/v1/terminals/:id/slots', async (req) => slotsFor(req.params.id));
app.get('/healthz', async () => ({ ok: true }));

await app.listen({ port: 8080, host: '0.0.0.0' });
