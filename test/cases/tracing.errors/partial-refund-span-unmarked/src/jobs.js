const { SpanStatusCode, trace } = require('@opentelemetry/api');
const acquirer = require('./acquirer');

const tracer = trace.getTracer('ticket-payments');

exports.capture = (payment) =>
  tracer.startActiveSpan('capture', async (span) => {
    try {
      await acquirer.post('/captures', payment);
    } catch (err) {
      span.recordException(err);
      span.setStatus({ code: SpanStatusCode.ERROR });
      throw err;
    } finally {
      span.end();
    }
  });

exports.refund = (payment) =>
  tracer.startActiveSpan('refund', async (span) => {
    try {
      await acquirer.post('/refunds', payment);
    } finally {
      span.end();
    }
  });
