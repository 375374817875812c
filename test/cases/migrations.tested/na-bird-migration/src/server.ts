import Fastify from 'fastify';
import migrations from '../data/migrations.json' with { type: 'json' };

const app = Fastify({ logger: true });

app.get<{ Params: { species: string } }>('/migrations/:species', async (req, reply) => {
  const route = migrations.find((m) => m.species === req.params.species);
  return route ?? reply.code(404).send({ error: 'unknown species' });
});

await app.listen({ host: '0.0.0.0', port: 3000 });
