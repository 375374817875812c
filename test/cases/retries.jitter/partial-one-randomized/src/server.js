import Fastify from 'fastify';
import { artist, venue } from './reads.js';

const app = Fastify({ logger: true });
app.get('/shows/:venue/:artist', async (req) => ({ venue: await venue(req.params.venue), artist: await artist(req.params.artist) }));
await app.listen({ port: 8080, host: '0.0.0.0' });
