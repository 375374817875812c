import Fastify from 'fastify';
import metrics from 'fastify-metrics';

const app = Fastify({ logger: true });
await app.register(metrics, { endpoint: '/metrics' });
app.get('/orchards/:id/yield', async (req) => ({ id: req.params.id, kg: 18400 }));
await app.listen({ host: '0.0.0.0', port: 8080 });
