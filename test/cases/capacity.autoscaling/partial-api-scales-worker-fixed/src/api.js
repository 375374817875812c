const express = require('express');
const { Queue } = require('bullmq');

const queue = new Queue('claims', { connection: { url: process.env.REDIS_URL } });
const app = express();
app.use(express.json());
app.post('/claims', async (req, res) => res.status(202).json({ id: (await queue.add('claim', req.body)).id }));
app.listen(3000);
