const plays = new Map();

export async function tracks(app) {
  app.post('/:id/plays', async (req, reply) => {
    plays.set(req.params.id, (plays.get(req.params.id) ?? 0) + 1);
    req.log.info({ track: req.params.id }, 'track played');
    return reply.code(204).send();
  });

  app.post('/:id/likes', async (req, reply) => {
    req.log.info({ track: req.params.id }, 'track liked');
    return reply.code(204).send();
  });
}
