const { NodeSDK } = require('@opentelemetry/sdk-node'); const { HttpInstrumentation } = require('@opentelemetry/instrumentation-http');
new NodeSDK({ instrumentations: [new HttpInstrumentation()] }).start();
const express = require('express'); const { call } = require('./call'); const app = express();
app.get('/', async (req, res) => res.json(await call('a'))); app.listen(3000);
