import fp from 'fastify-plugin';

declare module 'fastify' {
  interface FastifyRequest {
    event: Record<string, unknown>;
  }
}

export default fp(async (app) => {
  app.decorateRequest('event');

  app.addHook('onRequest', async (req) => {
    req.event = { account: req.headers['x-account-id'] };
  });

  app.addHook('onError', async (req, _reply, err) => {
    Object.assign(req.event, { error: err.name, reason: err.message });
  });

  app.addHook('onResponse', async (req, reply) => {
    const level = reply.statusCode >= 500 ? 'error' : 'info';
    req.log[level]({
      kind: 'http',
      method: req.method,
      route: req.routeOptions.url,
      status: reply.statusCode,
      took: Math.round(reply.elapsedTime),
      ...req.event,
    });
  });
});
