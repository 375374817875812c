import { NodeSDK } from '@opentelemetry/sdk-node';
import { OTLPTraceExporter } from '@opentelemetry/exporter-trace-otlp-http';
import { HttpInstrumentation } from '@opentelemetry/instrumentation-http';
import { PrismaInstrumentation } from '@prisma/instrumentation';

new NodeSDK({
  serviceName: 'choir-fees',
  traceExporter: new OTLPTraceExporter(),
  instrumentations: [new HttpInstrumentation(), new PrismaInstrumentation()],
}).start();
