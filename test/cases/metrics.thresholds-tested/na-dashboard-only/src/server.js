import express from 'express';
import client from 'prom-client';

client.collectDefaultMetrics();
const app = express();
app.get('/folds', (_req, res) => res.json(['crane', 'frog']));
app.get('/metrics', async (_req, res) => res.type(client.register.contentType).send(await client.register.metrics()));
app.listen(3000);
