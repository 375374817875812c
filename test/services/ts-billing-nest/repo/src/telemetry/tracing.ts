import { getNodeAutoInstrumentations } from '@opentelemetry/auto-instrumentations-node';
import { OTLPTraceExporter } from '@opentelemetry/exporter-trace-otlp-http';
import { NodeSDK } from '@opentelemetry/sdk-node';
import { ParentBasedSampler, TraceIdRatioBasedSampler } from '@opentelemetry/sdk-trace-base';

export function startTracing(): NodeSDK {
  const sdk = new NodeSDK({
    serviceName: 'ts-billing',
    traceExporter: new OTLPTraceExporter(),
    sampler: new ParentBasedSampler({ root: new TraceIdRatioBasedSampler(0.1) }),
    instrumentations: [getNodeAutoInstrumentations({ '@opentelemetry/instrumentation-fs': { enabled: false } })],
  });
  sdk.start();
  return sdk;
}
