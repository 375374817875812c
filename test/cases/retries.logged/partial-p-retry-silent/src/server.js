import Fastify from 'fastify';
import pRetry from 'p-retry';

const get = async (url) => {
  const res = await fetch(url, { signal: AbortSignal.timeout(2000) });
  if (!res.ok) throw new Error(String(res.status));
  return res.json();
};

const app = Fastify({ logger: true });

app.get('/offices/:id/slots', async (req) => {
  const office = await get(`http://offices.pass.svc.cluster.local/offices/${req.params.id}`);
  const closed = await pRetry(() => get(`https://feiertage.bund.services/${office.state}`), { retries: 4 });
  return { office, closed };
});

await app.listen({ host: '0.0.0.0', port: 8080 });
