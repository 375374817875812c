const express = require('express');
const { Queue } = require('bullmq');
const Redis = require('ioredis');

const payslips = new Queue('payslips', { connection: new Redis(process.env.REDIS_URL, { maxRetriesPerRequest: null }) });
const app = express();

app.post('/payslips', express.json(), async (req, res) => {
  const job = await payslips.add('payslip', req.body);
  res.status(202).json({ id: job.id });
});

app.listen(8080);
