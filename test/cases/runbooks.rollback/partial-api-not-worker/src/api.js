const express = require('express');
const { Queue } = require('bullmq');
const Redis = require('ioredis');

const letters = new Queue('letters', { connection: new Redis(process.env.REDIS_URL, { maxRetriesPerRequest: null }) });
const app = express();

app.post('/letters', express.json(), async (req, res) => {
  const job = await letters.add('letter', req.body, { removeOnComplete: true });
  res.status(202).json({ id: job.id });
});

app.listen(8080);
