const departures = { north: [{ line: '4', at: '10:02' }], south: [{ line: '7', at: '10:05' }] };

export default async function routes(app) {
  app.get('/stops/:stop/departures', async (req, reply) => {
    const found = departures[req.params.stop];
    return found ?? reply.code(404).send({ error: 'unknown stop' });
  });
}
