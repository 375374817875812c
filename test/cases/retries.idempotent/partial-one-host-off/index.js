const axios = require('axios');
const express = require('express');

const stations = axios.create({ baseURL: 'http://stations.rail.svc.cluster.local', timeout: 2000 });
const fares = axios.create({ baseURL: 'http://fares.rail.svc.cluster.local', timeout: 2000 });

const app = express();
app.get('/advice', async (req, res) => {
  const { data: from } = await stations.get('/nearest', { params: { q: req.query.from } });
  const { data: fare } = await fares.get('/fare', { params: { from: from.id, to: req.query.to } });
  res.json({ from, fare });
});
app.listen(8080);
