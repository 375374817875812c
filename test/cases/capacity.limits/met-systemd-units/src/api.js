const express = require('express');
const { Queue } = require('bullmq');
const Redis = require('ioredis');

const tiles = new Queue('tiles', { connection: new Redis(process.env.REDIS_URL, { maxRetriesPerRequest: null }) });
const app = express();

app.post('/tiles', express.json(), async (req, res) => {
  const job = await tiles.add('tile', req.body);
  res.status(202).json({ id: job.id });
});

app.listen(8080);
