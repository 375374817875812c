const Fastify = require('fastify');
const { zonesAt } = require('./airspace');

const app = Fastify({ logger: true });
app.get('/permits/check', async (req) => {
  const zones = await zonesAt(req.query.lat, req.query.lon);
  return { allowed: zones.every((z) => z.kind !== 'restricted') };
});
app.listen({ port: 8080, host: '0.0.0.0' });
