const axios = require('axios');
const express = require('express');

const devices = axios.create({ baseURL: 'http://devices.gluco.svc.cluster.local', timeout: 5000 });
const app = express();
app.get('/feeds/:device', async (req, res) => {
  res.json((await devices.get(`/devices/${req.params.device}/last`)).data);
});
app.listen(8080);
