const { HttpInstrumentation } = require('@opentelemetry/instrumentation-http');
const { NodeSDK } = require('@opentelemetry/sdk-node');

new NodeSDK({ serviceName: 'route-comparer', instrumentations: [new HttpInstrumentation()] }).start();
