import Fastify from 'fastify';
import { importTyres } from './importer.js';

let tyres = [];
const store = { replace: (rows) => { tyres = rows; } };

const app = Fastify({ logger: true, connectionTimeout: 20_000, requestTimeout: 10_000 });
app.get('/tyres', async (req) => tyres.filter((t) => t.size === req.query.size));

setInterval(() => importTyres(store).catch((err) => app.log.error({ err }, 'import failed')), 3_600_000);
await app.listen({ port: 8080, host: '0.0.0.0' });
