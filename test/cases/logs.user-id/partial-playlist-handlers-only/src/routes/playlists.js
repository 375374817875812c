const lists = new Map();

export async function playlists(app) {
  app.post('/', async (req, reply) => {
    const id = crypto.randomUUID();
    lists.set(id, { owner: req.user.sub, title: req.body.title, tracks: [] });
    req.log.info({ userId: req.user.sub, playlist: id }, 'playlist created');
    return reply.code(201).send({ id });
  });

  app.put('/:id/tracks/:track', async (req, reply) => {
    lists.get(req.params.id)?.tracks.push(req.params.track);
    req.log.info({ userId: req.user.sub, playlist: req.params.id }, 'track added');
    return reply.code(204).send();
  });
}
