const { NodeSDK } = require('@opentelemetry/sdk-node');
const { OTLPTraceExporter } = require('@opentelemetry/exporter-trace-otlp-http');
new NodeSDK({ traceExporter: new OTLPTraceExporter() }).start();
