const express = require('express');
const { Histogram } = require('prom-client');

// jitter of the calls themselves, in milliseconds
const jitter = new Histogram({ name: 'call_jitter_ms', help: 'Jitter of calls', buckets: [5, 20, 50, 100] });

const app = express();
app.use(express.json());
app.put('/calls/:id', async (req, res) => {
  jitter.observe(req.body.jitterMs);
  const saved = await fetch('http://127.0.0.1:3500/v1.0/bindings/warehouse', {
    method: 'POST',
    headers: { 'content-type': 'application/json' },
    body: JSON.stringify({ operation: 'put', data: { id: req.params.id, ...req.body } }),
    signal: AbortSignal.timeout(10_000),
  });
  res.sendStatus(saved.ok ? 204 : 502);
});
app.listen(8080);
