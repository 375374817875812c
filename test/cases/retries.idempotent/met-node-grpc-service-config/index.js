const grpc = require('@grpc/grpc-js');
const loader = require('@grpc/proto-loader');
const express = require('express');
const { stock } = grpc.loadPackageDefinition(loader.loadSync('stock.proto'));
const retry = { maxAttempts: 4, initialBackoff: '0.2s', maxBackoff: '2s', backoffMultiplier: 2, retryableStatusCodes: ['UNAVAILABLE'] };
const client = new stock.Stock(process.env.STOCK, grpc.credentials.createInsecure(), {
  'grpc.enable_retries': 1,
  'grpc.service_config': JSON.stringify({ methodConfig: [{ name: [{ service: 'stock.Stock' }], retryPolicy: retry }] }),
});
const app = express();
app.get('/s/:sku', (req, res, next) => client.get({ sku: req.params.sku }, { deadline: Date.now() + 2000 }, (err, r) => err ? next(err) : res.json(r)));
app.listen(8080);
