const express = require('express');
const rTracer = require('cls-rtracer');
const axios = require('axios');
const log = require('pino')();
const app = express();
app.use(rTracer.expressMiddleware({ useHeader: true }));
axios.interceptors.request.use((c) => {
  c.headers['X-Request-Id'] = rTracer.id();
  return c;
});
app.get('/a', async (q, s) => {
  log.info('a');
  s.json((await axios.get('http://b', { timeout: 1 })).data);
});
app.listen(80);
