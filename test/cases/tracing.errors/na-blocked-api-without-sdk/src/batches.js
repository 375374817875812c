const { SpanStatusCode, trace } = require('@opentelemetry/api');
const { Router } = require('express');
const { spin } = require('./spinner');

const router = Router();
const tracer = trace.getTracer('wool-mill');

router.post('/', (req, res, next) => {
  tracer.startActiveSpan('spin', (span) => {
    try {
      res.status(201).json(spin(req.body.kilograms, req.body.ply));
    } catch (err) {
      span.recordException(err);
      span.setStatus({ code: SpanStatusCode.ERROR });
      next(err);
    } finally {
      span.end();
    }
  });
});

module.exports = router;
