const express = require('express');
const harbour = require('./harbour');

const app = express();
app.use(express.json());

app.post('/bookings', async (req, res) => {
  console.log('booking ferry ' + req.body.sailing);
  try {
    const seat = await harbour.reserve(req.body.sailing, req.body.deck);
    console.log('reserved: ' + JSON.stringify(seat));
    res.status(201).json(seat);
  } catch (err) {
    console.error('reservation failed for sailing ' + req.body.sailing, err);
    res.status(502).json({ error: 'harbour unavailable' });
  }
});

app.listen(8080, () => console.log('ferry-bookings ready'));
