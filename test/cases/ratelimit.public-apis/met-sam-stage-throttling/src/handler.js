import { Hono } from 'hono';
import { handle } from 'hono/aws-lambda';

const app = new Hono();
app.get('/forecast/:region', (c) => c.json({ region: c.req.param('region'), birch: 3, grass: 0 }));
app.get('/regions', (c) => c.json(['north', 'coast', 'alps']));

export const handler = handle(app);
