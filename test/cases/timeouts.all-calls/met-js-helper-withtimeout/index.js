import express from 'express';
import { createClient } from 'redis';
import { within } from './limits.js';
const redis = createClient({ url: process.env.REDIS_URL });
await redis.connect();
const app = express();
app.get('/x/:id', async (req, res) => res.json(await within(redis.get(`x:${req.params.id}`))));
app.listen(8080);
