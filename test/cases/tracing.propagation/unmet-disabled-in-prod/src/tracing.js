const { NodeSDK } = require('@opentelemetry/sdk-node');
const { getNodeAutoInstrumentations } = require('@opentelemetry/auto-instrumentations-node');
if (process.env.TRACING_ENABLED !== 'false') new NodeSDK({ instrumentations: [getNodeAutoInstrumentations()] }).start();
