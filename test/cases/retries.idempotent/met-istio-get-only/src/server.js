import Fastify from 'fastify';

const get = async (url) => {
  const res = await fetch(url, { signal: AbortSignal.timeout(5000) });
  if (!res.ok) throw new Error(`${url} answered ${res.status}`);
  return res.json();
};

const app = Fastify({ logger: true });
app.get('/runners/:bib', async (req) => {
  const [person, splits] = await Promise.all([
    get(`http://roster.race.svc.cluster.local/bibs/${req.params.bib}`),
    get(`http://timing.race.svc.cluster.local/splits/${req.params.bib}`),
  ]);
  return { ...person, splits };
});
await app.listen({ host: '0.0.0.0', port: 8080 });
