const express = require('express'); const pino = require('pino'); const { randomUUID } = require('crypto'); const { work } = require('./work');
const root = pino(); const app = express();
app.get('/r', async (req, res) => {
  const requestId = req.get('x-request-id') || randomUUID();
  const log = root.child({ requestId });
  res.json(await work(log, requestId));
});
app.listen(3000);
