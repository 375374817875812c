const express = require('express');
const axios = require('axios');
const log = require('pino')();

const sensors = axios.create({ baseURL: process.env.SENSORS_URL, timeout: 2000 });
const app = express();

app.get('/wheels/:id/humidity', async (req, res) => {
  try {
    const { data } = await sensors.get(`/shelves/${req.params.id}`);
    res.json({ humidity: data.humidity });
  } catch (err) {
    log.error({ code: err.code, wheel: req.params.id }, 'sensor not reachable');
    res.status(502).end();
  }
});

app.listen(8080, () => log.info('cheese-aging up'));
