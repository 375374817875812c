import Fastify from 'fastify';
import { forecast } from './forecast.js';

const app = Fastify({ logger: { level: 'info' } });

app.get<{ Params: { city: string } }>('/forecast/:city', async (req) => {
  const result = await forecast(req.params.city, req.log);
  req.log.info({ city: req.params.city, days: result.days.length, stale: result.stale }, 'forecast served');
  return result;
});

app.setErrorHandler((err, req, reply) => {
  const rejected = err.validation !== undefined;
  req.log[rejected ? 'info' : 'error']({ err }, rejected ? 'request rejected' : 'request failed');
  return reply.code(rejected ? 400 : 500).send({ error: rejected ? err.message : 'internal' });
});

try {
  await app.listen({ port: 8080, host: '0.0.0.0' });
} catch (err) {
  app.log.fatal({ err }, 'could not start');
  process.exitCode = 1;
}
