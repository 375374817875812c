import Fastify from 'fastify';

const dishes = { pesto: ['nuts', 'milk'], satay: ['peanut', 'soy'], ramen: ['wheat', 'egg', 'soy'] };
const app = Fastify({ logger: true });
app.get('/dishes/:name/allergens', async (req) => dishes[req.params.name] ?? []);
await app.listen({ host: '0.0.0.0', port: 8080 });
