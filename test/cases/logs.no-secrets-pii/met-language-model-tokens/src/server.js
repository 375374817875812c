import Fastify from 'fastify';
import { accounts } from './accounts.js';
import { suggest } from './suggest.js';

const app = Fastify({
  logger: { level: 'info', serializers: { req: ({ method, url }) => ({ method, url }) } },
});

app.register(accounts, { prefix: '/accounts' });

app.post('/suggestions', async (req) => {
  const { text, tokens } = await suggest(req.body.ingredients);
  req.log.info({ promptTokens: tokens.prompt, completionTokens: tokens.completion }, 'recipe suggested');
  return { text };
});

app.setErrorHandler((err, req, reply) => {
  req.log.error({ error: err.name, status: err.status }, 'request failed');
  reply.code(500).send({ error: 'internal error' });
});

await app.listen({ port: 8080, host: '0.0.0.0' });
