import Fastify from 'fastify';
import gate from './gate.js';
import login from './login.js';
import patients from './patients.js';

const app = Fastify({ logger: true });
await app.register(gate);
await app.register(login);
await app.register(patients, { prefix: '/patients' });
app.get('/healthz', { config: { open: true } }, async () => 'ok');

await app.listen({ port: 3000, host: '0.0.0.0' });
