const express = require('express');
const { context, propagation, SpanKind, trace } = require('@opentelemetry/api');
const { tracer } = require('./provider');
const { remote } = require('./remote');

const app = express();

app.use((req, res, next) => {
  const parent = propagation.extract(context.active(), req.headers);
  const span = tracer.startSpan(`${req.method} ${req.path}`, { kind: SpanKind.SERVER }, parent);
  res.once('close', () => span.end());
  context.with(trace.setSpan(parent, span), next);
});

app.get('/tours/:day', async (req, res) => {
  const [ice, guides] = await Promise.all([
    remote('ice', `${process.env.ICE_URL}/safety/${req.params.day}`),
    remote('guides', `${process.env.GUIDES_URL}/free/${req.params.day}`),
  ]);
  res.json({ open: ice.safe && guides.length > 0, guides: guides.length });
});

app.listen(8080);
