const { NodeSDK } = require('@opentelemetry/sdk-node');
const { OTLPTraceExporter } = require('@opentelemetry/exporter-trace-otlp-proto');
const { HttpInstrumentation } = require('@opentelemetry/instrumentation-http');
const { ExpressInstrumentation } = require('@opentelemetry/instrumentation-express');
const { PgInstrumentation } = require('@opentelemetry/instrumentation-pg');

const instrumentations = [new HttpInstrumentation(), new ExpressInstrumentation()];
// instrumentations.push(new PgInstrumentation({ enhancedDatabaseReporting: true }));

new NodeSDK({
  serviceName: 'pond-supplies',
  traceExporter: new OTLPTraceExporter(),
  instrumentations,
}).start();
