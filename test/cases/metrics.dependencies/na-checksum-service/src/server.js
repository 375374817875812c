import Fastify from 'fastify';
import { valid } from './iban.js';

const app = Fastify({ logger: true });

app.get('/ibans/:iban', async (req) => ({ valid: valid(req.params.iban) }));

await app.listen({ port: 8080, host: '0.0.0.0' });
