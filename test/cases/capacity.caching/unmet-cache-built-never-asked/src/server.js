import Fastify from 'fastify';
import { connections, station } from './operator.js';

const app = Fastify({ logger: true });

app.get('/stations/:id', async (req) => station(req.params.id));
app.get('/connections', async (req) => connections(req.query.from, req.query.to));

await app.listen({ port: 3000, host: '0.0.0.0' });
