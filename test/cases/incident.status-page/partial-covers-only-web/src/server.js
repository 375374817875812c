import Fastify from 'fastify';

const app = Fastify({ logger: true });
app.get('/shop/plants', async () => [{ id: 'fern' }]);
app.get('/partner/v1/stock', async () => ({ fern: 12 }));
app.get('/app/v2/home', async () => ({ banner: 'spring' }));
app.listen({ port: 3000, host: '0.0.0.0' });
