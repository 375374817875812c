const { NodeSDK } = require('@opentelemetry/sdk-node'); const { trace, SpanKind } = require('@opentelemetry/api');
new NodeSDK({}).start();
const express = require('express'); const { list, more } = require('./db');
const tracer = trace.getTracer('x'); const app = express();
app.get('/a', (req, res) => tracer.startActiveSpan('a', { kind: SpanKind.SERVER }, async (span) => { res.json([await list(), await more()]); span.end(); }));
app.listen(3000);
