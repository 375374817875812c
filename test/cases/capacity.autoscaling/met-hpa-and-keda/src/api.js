const express = require('express');
const { Queue } = require('bullmq');
const Redis = require('ioredis');

const captions = new Queue('captions', { connection: new Redis(process.env.REDIS_URL, { maxRetriesPerRequest: null }) });
const app = express();

app.post('/captions', express.json(), async (req, res) => {
  const job = await captions.add('caption', req.body);
  res.status(202).json({ id: job.id });
});

app.listen(8080);
