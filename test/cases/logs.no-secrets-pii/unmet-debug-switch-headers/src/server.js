const express = require('express');
const log = require('./log');
const partner = require('./partner');

const app = express();
app.use(express.json());

if (process.env.DEBUG_HTTP === '1') {
  app.use((req, res, next) => {
    log.debug({ path: req.path, authorization: req.headers.authorization, cookie: req.headers.cookie }, 'incoming');
    next();
  });
}

app.post('/shipments', async (req, res) => {
  try {
    const label = await partner.label(req.get('authorization'), req.body.parcel);
    log.info({ label: label.id }, 'label bought');
    res.status(201).json(label);
  } catch (err) {
    log.error({ code: err.code }, 'label not bought');
    res.status(502).end();
  }
});

app.listen(8080);
