const internal = (req) => req.ip.startsWith('10.20.');

export async function reads(app) {
  const limit = { config: { rateLimit: { max: 300, timeWindow: '1 minute', allowList: (req) => internal(req) } } };
  app.get('/media/:id', limit, async (req) => ({ id: req.params.id, kind: 'image' }));
  app.get('/media', limit, async () => []);
}
