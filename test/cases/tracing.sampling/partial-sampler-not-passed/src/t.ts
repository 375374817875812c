import { NodeSDK } from '@opentelemetry/sdk-node';
import { HttpInstrumentation } from '@opentelemetry/instrumentation-http';
import { TraceIdRatioBasedSampler } from '@opentelemetry/sdk-trace-base';
export const sampler = new TraceIdRatioBasedSampler(0.1);
new NodeSDK({ instrumentations: [new HttpInstrumentation()] }).start();
