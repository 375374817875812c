const express = require('express');
const axios = require('axios');
const log = require('pino')();
const app = express();
app.get('/a', async (req, res) => {
  try {
    const { data } = await axios.get('http://b', { timeout: 1 });
    res.json(data);
  } catch (e) {
    log.error({ err: e }, 'b failed');
    res.status(502).end();
  }
});
app.get('/c', async (req, res) => {
  let c = {};
  try {
    c = (await axios.get('http://c', { timeout: 1 })).data;
  } catch (e) {} res.json(c);
});
app.get('/d', async (req, res) => {
  try {
    const { data } = await axios.get('http://d', { timeout: 1 });
    res.json(data);
  } catch (e) {
    log.error({ err: e }, 'd failed');
    res.status(502).end();
  }
});
app.listen(80);
