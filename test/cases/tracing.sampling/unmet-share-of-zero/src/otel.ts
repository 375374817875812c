import { getNodeAutoInstrumentations } from '@opentelemetry/auto-instrumentations-node';
import { OTLPTraceExporter } from '@opentelemetry/exporter-trace-otlp-http';
import { NodeSDK } from '@opentelemetry/sdk-node';
import { TraceIdRatioBasedSampler } from '@opentelemetry/sdk-trace-base';
import { settings } from './settings.js';

new NodeSDK({
  serviceName: 'ice-rink',
  sampler: new TraceIdRatioBasedSampler(settings.traces.share),
  traceExporter: new OTLPTraceExporter({ url: settings.traces.endpoint }),
  instrumentations: [getNodeAutoInstrumentations()],
}).start();
