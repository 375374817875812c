import jwt from '@fastify/jwt';
import Fastify from 'fastify';
import { playlists } from './routes/playlists.js';
import { subscriptions } from './routes/subscriptions.js';
import { tracks } from './routes/tracks.js';

const app = Fastify({ logger: true });
app.register(jwt, { secret: process.env.JWT_KEY });
app.addHook('onRequest', (req) => req.jwtVerify());
app.register(playlists, { prefix: '/playlists' });
app.register(tracks, { prefix: '/tracks' });
app.register(subscriptions, { prefix: '/subscriptions' });

await app.listen({ port: 8080, host: '0.0.0.0' });
