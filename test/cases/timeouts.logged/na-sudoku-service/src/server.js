import Fastify from 'fastify';
import { candidates } from './candidates.js';

const app = Fastify({ logger: true, requestTimeout: 5000 });

app.post('/hints', async (req, reply) => {
  const { board, row, column } = req.body;
  if (board.length !== 9) return reply.code(422).send({ error: 'nine rows, please' });
  return { candidates: candidates(board, row, column) };
});

await app.listen({ port: 8080, host: '0.0.0.0' });
