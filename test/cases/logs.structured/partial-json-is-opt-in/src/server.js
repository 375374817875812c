import Fastify from 'fastify';
import { config } from './config.js';
import { log } from './log.js';

const app = Fastify({ logger: false });
const board = new Map([['central', [{ line: 4, minutes: 3 }, { line: 11, minutes: 7 }]]]);

app.get('/stops/:stop/arrivals', async (req, reply) => {
  const rows = board.get(req.params.stop);
  if (!rows) {
    log.warn('unknown stop', { stop: req.params.stop });
    return reply.code(404).send({ error: 'unknown stop' });
  }
  log.info('arrivals served', { stop: req.params.stop, rows: rows.length });
  return rows;
});

await app.listen({ port: config.port, host: '0.0.0.0' });
log.info('listening', { port: config.port });
