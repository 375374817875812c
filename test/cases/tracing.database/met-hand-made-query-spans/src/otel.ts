import { NodeSDK } from '@opentelemetry/sdk-node';
import { OTLPTraceExporter } from '@opentelemetry/exporter-trace-otlp-http';
import { HttpInstrumentation } from '@opentelemetry/instrumentation-http';

new NodeSDK({
  serviceName: 'orchard-harvest',
  traceExporter: new OTLPTraceExporter(),
  instrumentations: [new HttpInstrumentation()],
}).start();
