const { NodeSDK } = require('@opentelemetry/sdk-node'); const { trace } = require('@opentelemetry/api');
new NodeSDK({}).start();
const tracer = trace.getTracer('x');
exports.withSpan = (name, work) => tracer.startActiveSpan(name, async (span) => { try { return await work(); } finally { span.end(); } });
