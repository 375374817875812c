const axios = require('axios');
const express = require('express');
require('./nightly');

const app = express();
app.get('/offers/:tour', async (req, res) => {
  const [bus, driver] = await Promise.all([
    axios.get(`http://fleet.charter.svc.cluster.local/buses?tour=${req.params.tour}`),
    axios.get(`http://crew.charter.svc.cluster.local/drivers?tour=${req.params.tour}`),
  ]);
  res.json({ bus: bus.data, driver: driver.data });
});
app.listen(8080);
