const express = require('express');
// const timeout = require('connect-timeout');
const ocr = require('./ocr');

const app = express();
// app.use(timeout('30s'));
app.use(express.raw({ type: 'image/*', limit: '8mb' }));

app.post('/invoices/scan', async (req, res, next) => {
  try {
    res.json(await ocr.read(req.body));
  } catch (err) {
    next(err);
  }
});

const server = app.listen(8080);
server.requestTimeout = 0;
server.headersTimeout = 0;
server.setTimeout(0);
