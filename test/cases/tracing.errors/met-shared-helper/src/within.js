const { context, propagation, trace, SpanStatusCode } = require('@opentelemetry/api');
const { NodeTracerProvider } = require('@opentelemetry/sdk-trace-node');
const { BatchSpanProcessor } = require('@opentelemetry/sdk-trace-base');
const { OTLPTraceExporter } = require('@opentelemetry/exporter-trace-otlp-http');

new NodeTracerProvider({ spanProcessors: [new BatchSpanProcessor(new OTLPTraceExporter())] }).register();
const tracer = trace.getTracer('fish-market');

exports.within = (name, carrier, work) =>
  tracer.startActiveSpan(name, {}, propagation.extract(context.active(), carrier ?? {}), async (span) => {
    try {
      return await work();
    } catch (err) {
      span.recordException(err);
      span.setStatus({ code: SpanStatusCode.ERROR, message: err.message });
      throw err;
    } finally {
      span.end();
    }
  });

exports.carry = () => {
  const carrier = {};
  propagation.inject(context.active(), carrier);
  return carrier;
};
