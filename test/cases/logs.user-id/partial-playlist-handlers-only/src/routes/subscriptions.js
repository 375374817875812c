const plans = new Map();

export async function subscriptions(app) {
  app.put('/current', async (req, reply) => {
    plans.set(req.user.sub, req.body.plan);
    req.log.info({ plan: req.body.plan }, 'plan changed');
    return reply.code(204).send();
  });

  app.delete('/current', async (req, reply) => {
    plans.delete(req.user.sub);
    req.log.info('plan cancelled');
    return reply.code(204).send();
  });
}
