import Fastify from 'fastify';
const app = Fastify();
app.get('/tiles/:z/:x/:y', async (req) => ({ ...req.params, rain: 0.2 }));
app.listen({ port: 3000, host: '0.0.0.0' });
