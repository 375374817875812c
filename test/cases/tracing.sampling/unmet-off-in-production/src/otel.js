const { NodeSDK } = require('@opentelemetry/sdk-node');
const { AlwaysOffSampler, AlwaysOnSampler } = require('@opentelemetry/sdk-trace-base');
const { OTLPTraceExporter } = require('@opentelemetry/exporter-trace-otlp-proto');
const { getNodeAutoInstrumentations } = require('@opentelemetry/auto-instrumentations-node');

const live = process.env.NODE_ENV === 'production';

new NodeSDK({
  serviceName: 'mill-bakery',
  sampler: live ? new AlwaysOffSampler() : new AlwaysOnSampler(),
  traceExporter: new OTLPTraceExporter(),
  instrumentations: [getNodeAutoInstrumentations()],
}).start();
