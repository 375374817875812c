const express = require('express');
const axios = require('axios');
const log = require('pino')();
const app = express();
async function load() {
  let last;
  for (let i = 0; i < 3; i++) {
    try {
      return (await axios.get('http://b', { timeout: 1 })).data;
    } catch (e) {
      last = e;
    }
  }
  throw last;
}
app.get('/a', async (q, s, next) => {
  try {
    s.json(await load());
  } catch (e) {
    next(e);
  }
});
app.use((err, q, s, next) => {
  log.error({ err }, 'failed');
  s.status(500).end();
});
app.listen(80);
