import Fastify from 'fastify';
import { downloads } from './telemetry';

const sheets = new Map([['nocturne', '/sheets/nocturne.pdf'], ['gigue', '/sheets/gigue.pdf']]);
const app = Fastify({ logger: true });

app.get('/sheets', async () => [...sheets.keys()]);
app.get<{ Params: { name: string } }>('/sheets/:name', async (req, reply) => {
  const path = sheets.get(req.params.name);
  if (!path) return reply.code(404).send();
  downloads.add(1, { name: req.params.name });
  return reply.redirect(path);
});

app.listen({ port: 3000, host: '0.0.0.0' });
