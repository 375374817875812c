import Fastify from 'fastify';
import { log } from './log';

const app = Fastify({ logger: false });
const episodes = new Map<string, string[]>();

app.post<{ Params: { show: string }; Body: { title: string } }>('/shows/:show/episodes', async (req, reply) => {
  const list = episodes.get(req.params.show) ?? [];
  list.push(req.body.title);
  episodes.set(req.params.show, list);
  log('info', 'episode_added', { show: req.params.show, count: list.length });
  return reply.code(201).send();
});

app.setErrorHandler((err, req, reply) => {
  log('error', 'request_failed', { url: req.url, message: err.message });
  void reply.code(500).send();
});

app.listen({ port: 3000, host: '0.0.0.0' }).catch((err: Error) => {
  log('error', 'listen_failed', { message: err.message });
  process.exit(1);
});
