import Fastify from 'fastify';
import { guarded } from './guard.js';
const app = Fastify({ logger: true });
app.get('/rates', async () => guarded('rates', async () => (await fetch(process.env.RATES!, { signal: AbortSignal.timeout(1500) })).json()));
await app.listen({ port: 8080 });
