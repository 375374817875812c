import { readFileSync } from 'node:fs';
import Fastify from 'fastify';
import { render } from './render.js';

const listener = JSON.parse(readFileSync(new URL('../config/listener.json', import.meta.url), 'utf8'));
const app = Fastify({ logger: true, ...listener });

app.post('/labels', async (req, reply) => {
  reply.code(201);
  return { url: await render(req.body) };
});

await app.listen({ port: 8080, host: '0.0.0.0' });
