const express = require('express');
const { Queue } = require('bullmq');
const Redis = require('ioredis');

const coupons = new Queue('coupons', { connection: new Redis(process.env.REDIS_URL, { maxRetriesPerRequest: null }) });
const app = express();

app.post('/coupons', express.json(), async (req, res) => {
  const job = await coupons.add('coupon', req.body);
  res.status(202).json({ id: job.id });
});

app.listen(8080);
