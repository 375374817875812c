import Fastify from 'fastify';
import sharp from 'sharp';

const app = Fastify({ bodyLimit: 20 * 1024 * 1024, logger: true });
app.addContentTypeParser('image/*', { parseAs: 'buffer' }, (req, body, done) => done(null, body));

app.post('/thumbnail', async (req, reply) => {
  const out = await sharp(req.body).resize(320).webp().toBuffer();
  return reply.type('image/webp').send(out);
});

await app.listen({ host: '0.0.0.0', port: 3000 });
