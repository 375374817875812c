const express = require('express');
const calendar = require('./clients/calendar');
const vouchers = require('./clients/vouchers');

const app = express();
app.use(express.json());

app.post('/bookings', async (req, res, next) => {
  try {
    const { room, hour, voucher } = req.body;
    const { booking } = await calendar.hold(room, hour);
    const off = voucher ? await vouchers.valueOf(voucher) : 0;
    res.status(201).json({ booking, cents: 9900 - off });
  } catch (err) {
    next(err);
  }
});

app.listen(8080);
