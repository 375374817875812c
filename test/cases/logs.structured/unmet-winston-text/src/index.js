import Fastify from 'fastify';
import { request } from 'undici';
import { logger } from './logger.js';

const app = Fastify();

app.get('/tides/:harbour', async (req, reply) => {
  const { harbour } = req.params;
  const { statusCode, body } = await request(`${process.env.HYDRO_URL}/stations/${harbour}`);
  if (statusCode !== 200) {
    logger.warn(`hydro answered ${statusCode} for ${harbour}`);
    return reply.code(502).send({ error: 'no data' });
  }
  const station = await body.json();
  logger.info(`served ${station.tides.length} tides for ${harbour}`);
  return { harbour, tides: station.tides };
});

app.setErrorHandler((err, req, reply) => {
  logger.error(`request to ${req.url} failed: ${err.message}`);
  reply.code(500).send({ error: 'internal' });
});

await app.listen({ port: 8080, host: '0.0.0.0' });
