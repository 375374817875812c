import Fastify from 'fastify';
import jwt from '@fastify/jwt';
import rateLimit from '@fastify/rate-limit';
import mongoose from 'mongoose';
import session from './session.js';
import classes from './classes.js';

await mongoose.connect(process.env.MONGO_URL);
const app = Fastify({ logger: true });
await app.register(jwt, { secret: process.env.JWT_SECRET, sign: { expiresIn: '1h' } });
await app.register(rateLimit, { global: false });
await app.register(session, { prefix: '/session' });
await app.register(classes, { prefix: '/classes' });
await app.listen({ port: 3000, host: '0.0.0.0' });
