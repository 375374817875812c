const { context, propagation, trace, SpanKind } = require('@opentelemetry/api');
const { NodeTracerProvider } = require('@opentelemetry/sdk-trace-node');
const { BatchSpanProcessor } = require('@opentelemetry/sdk-trace-base');
const { OTLPTraceExporter } = require('@opentelemetry/exporter-trace-otlp-http');

const provider = new NodeTracerProvider({ spanProcessors: [new BatchSpanProcessor(new OTLPTraceExporter())] });
provider.register();

const tracer = trace.getTracer('meter-readings');
const getter = {
  keys: (headers) => Object.keys(headers),
  get: (headers, key) => headers[key]?.toString(),
};

exports.during = (name, headers, work) => {
  const parent = propagation.extract(context.active(), headers ?? {}, getter);
  return tracer.startActiveSpan(name, { kind: SpanKind.CONSUMER }, parent, async (span) => {
    try {
      return await work();
    } finally {
      span.end();
    }
  });
};

exports.outgoing = () => {
  const headers = {};
  propagation.inject(context.active(), headers);
  return headers;
};
