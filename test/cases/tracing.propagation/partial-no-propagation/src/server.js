require('./t');
const { trace } = require('@opentelemetry/api');
const tracer = trace.getTracer('x');
const express = require('express');
const axios = require('axios');
const app = express();
app.get('/a', (q, s) => tracer.startActiveSpan('a', async (span) => {
  s.json((await axios.get('http://b', { timeout: 1 })).data);
  span.end();
}));
app.listen(80);
