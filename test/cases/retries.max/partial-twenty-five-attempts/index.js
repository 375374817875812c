const axios = require('axios');
const express = require('express');

const app = express();
app.get('/resorts/:id', async (req, res) => {
  const snow = await axios.get(`http://depth.alp.svc.cluster.local/resorts/${req.params.id}`, { timeout: 9000 });
  const lifts = await axios.get(`http://lifts.alp.svc.cluster.local/resorts/${req.params.id}`, { timeout: 4000 });
  res.json({ snow: snow.data, lifts: lifts.data });
});
app.listen(8080);
