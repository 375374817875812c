import Fastify from 'fastify';
import { register } from './gauges.js';
import { poems } from './poems.js';

const app = Fastify({ logger: true });
app.get('/poems', async () => poems.map(({ id, title }) => ({ id, title })));
app.get('/poems/:id', async (req, reply) => poems.find((p) => p.id === req.params.id) ?? reply.code(404).send());
app.get('/metrics', async (req, reply) => reply.type(register.contentType).send(await register.metrics()));
await app.listen({ port: 3000, host: '0.0.0.0' });
