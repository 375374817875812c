import Fastify from 'fastify';
import rateLimit from '@fastify/rate-limit';
import { reads } from './reads.js';
import { uploads } from './uploads.js';

const app = Fastify({ logger: true, trustProxy: true });
await app.register(rateLimit, { global: false });
await app.register(reads);
await app.register(uploads);
await app.listen({ port: 3000, host: '0.0.0.0' });
