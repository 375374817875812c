import Fastify from 'fastify';
import { auth } from './plugins/auth.js';
import { errors } from './plugins/errors.js';
import { beds } from './routes/beds.js';

const app = Fastify({ logger: { level: 'info' } });
await app.register(errors);
await app.register(auth);
await app.register(beds, { prefix: '/beds' });
await app.listen({ host: '0.0.0.0', port: 8080 });
