import Fastify from 'fastify';
import { request } from 'undici';
import { Circuit } from './circuit.js';

const circuit = new Circuit({ limit: Number(process.env.RATES_FAILURES), pauseMs: 30_000 });
const app = Fastify();

async function fetchRate(currency: string) {
  const { body } = await request(`${process.env.RATES_URL}/rates/${currency}`, { bodyTimeout: 2000, headersTimeout: 2000 });
  return body.json();
}

app.get<{ Params: { currency: string } }>('/rates/:currency', async (req) => circuit.run(() => fetchRate(req.params.currency)));

await app.listen({ port: 8080, host: '0.0.0.0' });
