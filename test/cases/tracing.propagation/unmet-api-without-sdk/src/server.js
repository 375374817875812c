import express from 'express';
import { SpanStatusCode, trace } from '@opentelemetry/api';
import { delays } from './delays.js';

const tracer = trace.getTracer('bus-delays');
const app = express();

app.get('/lines/:line/delays', (req, res) =>
  tracer.startActiveSpan('GET /lines/:line/delays', async (span) => {
    try {
      res.json(await delays(req.params.line));
    } catch (err) {
      span.recordException(err);
      span.setStatus({ code: SpanStatusCode.ERROR });
      res.status(502).end();
    } finally {
      span.end();
    }
  }),
);

app.listen(8080);
