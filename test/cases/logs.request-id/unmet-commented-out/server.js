const express = require('express');
const axios = require('axios');
const pino = require('pino');

const log = pino();
const app = express();

// const { randomUUID } = require('crypto');
// app.use((req, res, next) => {
//   req.id = req.get('x-request-id') || randomUUID();
//   req.log = log.child({ request_id: req.id });
//   next();
// });

app.get('/rooms/:id/songs', async (req, res) => {
  try {
    const { data } = await axios.get(`${process.env.CATALOG_URL}/songs`, {
      params: { room: req.params.id },
      timeout: 2500,
      // headers: { 'x-request-id': req.id },
    });
    log.info({ room: req.params.id, songs: data.length }, 'songs listed');
    res.json(data);
  } catch (err) {
    log.error({ room: req.params.id, code: err.code }, 'catalog failed');
    res.status(502).end();
  }
});

app.listen(8080);
