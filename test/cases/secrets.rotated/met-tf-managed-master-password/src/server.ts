import Fastify from 'fastify';
import { db } from './db.js';

const app = Fastify({ logger: true });
app.get('/desks', async () => (await db.query('select id, floor, free from desks')).rows);
await app.listen({ host: '0.0.0.0', port: 8080 });
