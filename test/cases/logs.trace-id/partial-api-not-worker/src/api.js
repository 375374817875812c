require('./tracing');
const express = require('express');
const pino = require('pino');
const { trace } = require('@opentelemetry/api');
const { Queue } = require('bullmq');

const log = pino({
  mixin() {
    const span = trace.getActiveSpan();
    return span ? { trace_id: span.spanContext().traceId } : {};
  },
});
const queue = new Queue('prints', { connection: { url: process.env.REDIS_URL } });
const app = express();
app.use(express.json());

app.post('/prints', async (req, res) => {
  const job = await queue.add('print', { photo: req.body.photo, size: req.body.size });
  log.info({ job: job.id, size: req.body.size }, 'print queued');
  res.status(202).json({ job: job.id });
});

app.listen(8080, () => log.info('api up'));
