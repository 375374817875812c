import Fastify from 'fastify';

const app = Fastify({ logger: true });
app.get('/puppets/:id', async (req) => {
  const res = await fetch(`http://collection.museum.svc.cluster.local/items/${req.params.id}`, {
    signal: AbortSignal.timeout(2500),
  });
  return res.json();
});
await app.listen({ host: '0.0.0.0', port: 8080 });
