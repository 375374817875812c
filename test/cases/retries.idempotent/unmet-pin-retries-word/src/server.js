const express = require('express');
const axios = require('axios');
const pins = require('./pins');

const parcels = axios.create({ baseURL: process.env.PARCELS_URL, timeout: 1500 });
const app = express();
app.use(express.json());

app.post('/lockers/:id/open', async (req, res) => {
  if (!pins.mayRetry(req.params.id)) return res.set('Retry-After', '600').status(429).end();
  try {
    const { data } = await parcels.get(`/lockers/${req.params.id}/pin`);
    if (data.pin !== req.body.pin) {
      pins.countRetry(req.params.id);
      return res.status(403).end();
    }
    pins.clear(req.params.id);
    res.json({ open: true });
  } catch {
    res.status(502).json({ error: 'parcel system unreachable' });
  }
});

app.listen(8080);
