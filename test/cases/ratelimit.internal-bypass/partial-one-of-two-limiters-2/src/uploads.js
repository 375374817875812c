export async function uploads(app) {
  app.post('/media', { config: { rateLimit: { max: 10, timeWindow: '1 minute' } } }, async (req, reply) =>
    reply.code(201).send({ id: 'new' }),
  );
}
