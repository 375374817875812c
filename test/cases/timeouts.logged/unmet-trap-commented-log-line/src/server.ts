import Fastify from 'fastify';
import { getJson } from './upstream.js';

interface Copy {
  branch: string;
  shelf: string;
}

const app = Fastify({ logger: true });

app.get<{ Params: { isbn: string } }>('/titles/:isbn/copies', async (request) =>
  getJson<Copy[]>(`${process.env.CATALOGUE_URL}/copies/${request.params.isbn}`, [], request.log),
);

app.get<{ Params: { isbn: string } }>('/titles/:isbn/holds', async (request) =>
  getJson<{ waiting: number }>(`${process.env.HOLDS_URL}/queue/${request.params.isbn}`, { waiting: 0 }, request.log),
);

await app.listen({ port: 8080, host: '0.0.0.0' });
