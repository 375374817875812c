const { OTLPTraceExporter } = require('@opentelemetry/exporter-trace-otlp-grpc');
const { HttpInstrumentation } = require('@opentelemetry/instrumentation-http');
const { PgInstrumentation } = require('@opentelemetry/instrumentation-pg');
const { NodeSDK } = require('@opentelemetry/sdk-node');

const sdk = new NodeSDK({
  serviceName: 'bookshop-catalogue',
  traceExporter: new OTLPTraceExporter(),
  instrumentations: [new HttpInstrumentation(), new PgInstrumentation({ requireParentSpan: true })],
});

sdk.start();
